package dev.mubiao.grid.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of a paragraph, whose placeholders may be spread over runs. */
final class RunText {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Hold other paragraphs, or texts that were deleted. */
    private static final Set<String> APART = Set.of("p", "del", "moveFrom", "txbxContent");

    private static final Set<String> BREAKS = Set.of("br", "cr", "tab");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    RunText(Element paragraph) {
        collect(paragraph);
    }

    /** @param element null for a break */
    private record Piece(@Nullable Element element, int start, int end) {}

    private void collect(Node parent) {
        for (Element child : WordTree.children(parent)) {
            int start = text.length();
            if (WordTree.is(child, "t")) {
                text.append(child.getTextContent());
                pieces.add(new Piece(child, start, text.length()));
            } else if (BREAKS.stream().anyMatch(name -> WordTree.is(child, name)) && WordTree.is(parent, "r")) {
                text.append('\n');
                pieces.add(new Piece(null, start, text.length()));
            } else if (APART.stream().noneMatch(name -> WordTree.is(child, name))) {
                collect(child);
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<String> names() {
        return Placeholders.in(text()).stream().map(Placeholders.Found::name).toList();
    }

    /** Writes a text in place of each placeholder, in the type of its first brace. */
    void replace(Function<String, String> texts) {
        List<Placeholders.Found> found = Placeholders.in(text());
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(found.get(i), texts.apply(found.get(i).name()));
        }
    }

    /** From the last one to the first: what stands before it is as it was. */
    private void replace(Placeholders.Found found, String value) {
        boolean written = false;
        for (Piece piece : pieces) {
            Element element = piece.element();
            if (element == null || piece.end() <= found.start() || piece.start() >= found.end()) {
                continue;
            }
            String now = element.getTextContent();
            int from = Math.max(0, found.start() - piece.start());
            int to = Math.min(piece.end(), found.end()) - piece.start();
            String before = now.substring(0, from);
            String after = now.substring(to);
            if (written) {
                set(element, before + after);
            } else {
                write(element, before, value, after);
                written = true;
            }
        }
    }

    private static void write(Element element, String before, String value, String after) {
        List<String> lines = value.isEmpty() ? List.of("") : value.lines().toList();
        Element last = element;
        set(element, before + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            Element lineBreak = WordTree.create(element, "br");
            WordTree.insertAfter(lineBreak, last);
            last = WordTree.create(element, "t");
            WordTree.insertAfter(last, lineBreak);
            set(last, line);
        }
        set(last, last.getTextContent() + after);
    }

    private static void set(Element element, String value) {
        element.setTextContent(value);
        element.setAttributeNS(XML, "xml:space", "preserve");
    }
}
