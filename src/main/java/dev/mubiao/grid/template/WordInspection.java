package dev.mubiao.grid.template;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the placeholders of a Word document with their places, and refuses fields that fetch something. */
final class WordInspection {

    /** Fields that fetch from other files and programs, or run something. */
    private static final Set<String> FETCHING = Set.of(
            "DDE",
            "DDEAUTO",
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "INCLUDE",
            "IMPORT",
            "LINK",
            "DATABASE",
            "MACROBUTTON",
            "AUTOTEXT",
            "AUTOTEXTLIST",
            "GLOSSARY",
            "RD",
            "EMBED");

    private final FoundPlaceholders found;
    private final Position position;
    private int tables;
    private int paragraphs;

    WordInspection(FoundPlaceholders found, Position position) {
        this.found = found;
        this.position = position;
    }

    /** @throws Unreadable for a field that fetches something */
    void inspect(Element root) throws Unreadable {
        fields(root);
        body(root);
    }

    private void body(Node container) throws Unreadable {
        for (Element child : WordTree.children(container)) {
            if (WordTree.is(child, "tbl")) {
                table(child, CellAddress.ofTable(++tables, found.line()));
            } else if (WordTree.is(child, "p")) {
                paragraph(child, CellAddress.ofParagraph(++paragraphs, found.line()), found.nextRow());
                boxes(child);
            } else if (!WordTree.fallback(child)) {
                body(child);
            }
        }
    }

    private void table(Element table, CellAddress address) throws Unreadable {
        int row = 0;
        for (Element line : WordFiller.lines(table)) {
            int number = found.nextRow();
            int column = 0;
            row++;
            for (Element cell : cells(line)) {
                CellAddress place = address.cell(row, column++, found.line());
                int inner = 0;
                for (Element paragraph : WordFiller.paragraphs(cell)) {
                    paragraph(paragraph, place, number);
                }
                for (Element container : WordFiller.containers(cell)) {
                    if (WordTree.is(container, "tbl")) {
                        table(container, place.inner(++inner, found.line()));
                    } else if (!within(container, cell)) {
                        body(container);
                    }
                }
            }
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = WordTree.children(row, "tc");
        return cells.isEmpty() ? WordTree.descendants(row, "tc") : cells;
    }

    /** Boxes of text; what stands in them for other programs is the same again. */
    private void boxes(Element paragraph) throws Unreadable {
        for (Element container : WordFiller.containers(paragraph)) {
            if (!within(container, paragraph)) {
                body(container);
            }
        }
    }

    /** Whether it is what programs show that do not know the choice beside it. */
    private static boolean within(Node container, Node line) {
        for (Node node = container; node != null && node != line; node = node.getParentNode()) {
            if (WordTree.fallback(node)) {
                return true;
            }
        }
        return false;
    }

    private void paragraph(Element paragraph, CellAddress place, int row) throws Unreadable {
        found.add(new RunText(paragraph).text(), place, row, position);
        StringBuilder instructions = new StringBuilder();
        WordTree.descendants(paragraph, "instrText").forEach(part -> instructions.append(part.getTextContent()));
        WordTree.descendants(paragraph, "fldSimple")
                .forEach(field -> WordTree.anyAttribute(field, "instr")
                        .ifPresent(instruction -> instructions.append(instruction.getValue())));
        found.add(instructions.toString(), place, row, Position.FIELD);
    }

    /** Instructions may be spread over runs, so that their letters are looked at together. */
    private static void fields(Element root) throws Unreadable {
        StringBuilder instruction = new StringBuilder();
        for (Element element : all(root)) {
            if (WordTree.is(element, "instrText") || WordTree.is(element, "delInstrText")) {
                instruction.append(element.getTextContent());
            } else if (WordTree.is(element, "fldChar")) {
                check(instruction.toString());
                instruction.setLength(0);
            } else if (WordTree.is(element, "fldSimple")) {
                check(WordTree.anyAttribute(element, "instr")
                        .map(Node::getNodeValue)
                        .orElse(""));
            }
        }
        check(instruction.toString());
    }

    private static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        for (Element child : WordTree.children(root)) {
            all.add(child);
            all.addAll(all(child));
        }
        return all;
    }

    private static void check(String instruction) throws Unreadable {
        String word = instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (FETCHING.contains(word)) {
            throw new Unreadable(Unreadable.Reason.TEMPLATE_FIELD, word);
        }
    }
}
