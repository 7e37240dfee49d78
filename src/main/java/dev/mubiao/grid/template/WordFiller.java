package dev.mubiao.grid.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills what stands in one part of a Word document: table rows and paragraphs that hold rows are repeated. */
final class WordFiller {

    /** A row with a longer text may be broken by the end of the page, or half of a page would be blank. */
    private static final int LONGEST_WHOLE = 400;

    private final TemplateFilling filling;

    WordFiller(TemplateFilling filling) {
        this.filling = filling;
    }

    /** Rows or paragraphs directly below each other that are repeated together. */
    private record Block(List<Element> lines, @Nullable TemplateRows rows) {}

    /** Everything in an element, as the body. */
    void fill(Node container) {
        for (Block block : blocks(lines(container))) {
            TemplateRows rows = block.rows();
            if (rows == null) {
                block.lines().forEach(line -> fillLine(line, filling::value));
            } else {
                repeat(block.lines(), rows);
            }
        }
    }

    /** Table rows and paragraphs, without those within table rows and within paragraphs. */
    static List<Element> lines(Node container) {
        List<Element> lines = new ArrayList<>();
        for (Element child : WordTree.children(container)) {
            if (WordTree.is(child, "tr") || WordTree.is(child, "p")) {
                lines.add(child);
            } else {
                lines.addAll(lines(child));
            }
        }
        return lines;
    }

    /** The paragraphs of a table row or the paragraph itself, without those in tables within. */
    static List<Element> paragraphs(Element line) {
        if (WordTree.is(line, "p")) {
            return List.of(line);
        }
        List<Element> paragraphs = new ArrayList<>();
        for (Element child : WordTree.children(line)) {
            if (!WordTree.is(child, "tbl")) {
                paragraphs.addAll(paragraphs(child));
            }
        }
        return paragraphs;
    }

    /** What holds lines of its own within a line: tables in cells, boxes of text. */
    static List<Element> containers(Element line) {
        List<Element> found = new ArrayList<>();
        for (Element child : WordTree.children(line)) {
            if (WordTree.is(child, "tbl") || WordTree.is(child, "txbxContent")) {
                found.add(child);
            } else {
                found.addAll(containers(child));
            }
        }
        return found;
    }

    static Set<String> names(Element line) {
        Set<String> names = new LinkedHashSet<>();
        paragraphs(line).forEach(paragraph -> names.addAll(new RunText(paragraph).names()));
        return names;
    }

    private List<Block> blocks(List<Element> lines) {
        List<Block> blocks = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Element line : lines) {
            Set<String> names = names(line);
            Optional<TemplateRows> rows = filling.rowsOf(names);
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            List<String> repeated = names.stream()
                    .filter(name -> rows.isPresent() && rows.get().has(name))
                    .toList();
            if (last != null
                    && rows.isPresent()
                    && rows.get() == last.rows()
                    && WordTree.nextElement(last.lines().get(last.lines().size() - 1)) == line
                    && repeated.stream().noneMatch(used::contains)) {
                last.lines().add(line);
            } else {
                used.clear();
                blocks.add(new Block(new ArrayList<>(List.of(line)), rows.orElse(null)));
            }
            used.addAll(repeated);
        }
        return blocks;
    }

    private void repeat(List<Element> lines, TemplateRows rows) {
        Element last = lines.get(lines.size() - 1);
        Node parent = Objects.requireNonNull(last.getParentNode());
        Node behind = last.getNextSibling();
        List<List<Element>> copies = new ArrayList<>();
        copies.add(lines);
        for (int i = 1; i < rows.count(); i++) {
            List<Element> copy = new ArrayList<>();
            for (Element line : lines) {
                Element cloned = (Element) line.cloneNode(true);
                WordCopies.forgetIdentity(cloned);
                parent.insertBefore(cloned, behind);
                copy.add(cloned);
            }
            copies.add(copy);
        }
        for (int i = 0; i < copies.size(); i++) {
            int row = i;
            for (Element line : copies.get(i)) {
                if (lines.size() == 1) {
                    merge(line, rows, row);
                }
                fillLine(line, name -> rows.has(name) ? rows.value(row, name) : filling.value(name));
            }
        }
    }

    /** Cells that continue the one above are merged with it. */
    private static void merge(Element line, TemplateRows rows, int row) {
        for (Element cell : WordTree.children(line, "tc")) {
            Optional<String> name = names(cell).stream().filter(rows::has).findFirst();
            if (name.isPresent()) {
                boolean continued = rows.value(row, name.get()).continued();
                if (continued || rows.value(row + 1, name.get()).continued()) {
                    WordCells.mergeDown(cell, !continued);
                }
                if (continued) {
                    WordTree.descendants(cell, "t").forEach(text -> text.setTextContent(""));
                }
            }
        }
    }

    private void fillLine(Element line, Function<String, TemplateValue> values) {
        for (Element paragraph : paragraphs(line)) {
            new RunText(paragraph).replace(name -> values.apply(name).text());
        }
        if (WordTree.is(line, "tr") && paragraphs(line).stream().anyMatch(WordFiller::isLong)) {
            WordTree.descendants(line, "cantSplit").forEach(WordTree::remove);
        }
        containers(line).forEach(this::fill);
    }

    private static boolean isLong(Element paragraph) {
        return new RunText(paragraph).text().length() > LONGEST_WHOLE;
    }
}
