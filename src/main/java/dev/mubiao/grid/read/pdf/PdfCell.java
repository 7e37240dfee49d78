package dev.mubiao.grid.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of a table, or of the part of a table that stands on one page. */
final class PdfCell {

    /** Room between the edge of a cell and its text, in points, that word processors leave. */
    private static final double MARGIN = 5.7;

    private static final String END_OF_SENTENCE = "。；！？;!?：:";

    /** What a point of a list begins with: 1、 or （2） or 3. */
    private static final Pattern POINT_OF_LIST =
            Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,2}[、.．）)](?![0-9]).*|[①-⑳●■◆·•].*");

    private final double left;
    private final double right;
    private final int row;
    private int rowSpan;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<List<TextLine>> parts = new ArrayList<>();
    private @Nullable List<TextLine> own;

    /** @param row of the part, from 0 */
    PdfCell(double left, double right, int row, int rowSpan) {
        this.left = left;
        this.right = right;
        this.row = row;
        this.rowSpan = rowSpan;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    int row() {
        return row;
    }

    int rowSpan() {
        return rowSpan;
    }

    int endRow() {
        return row + rowSpan;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
        own = null;
    }

    boolean isEmpty() {
        return glyphs.stream().allMatch(Glyph::isBlank) && parts.stream().allMatch(List::isEmpty);
    }

    /** Lines that a word could not have been added to go on in the next one. */
    String text() {
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines()) {
            if (before != null) {
                boolean goesOn = goesOn(before, line);
                text.append(goesOn ? before.needsBlankBefore(line) ? " " : "" : "\n");
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    /** Whether the text of the other may be the rest of this one's, cut by the end of the page. */
    boolean mayGoOnIn(PdfCell rest, boolean betweenParagraphs) {
        List<TextLine> above = lines();
        List<TextLine> below = rest.lines();
        return !above.isEmpty()
                && !below.isEmpty()
                && (betweenParagraphs || goesOn(above.get(above.size() - 1), below.get(0)));
    }

    /** What is left of the cell without a row and those above it, if it reaches further. */
    Optional<PdfCell> below(int lastRow) {
        if (endRow() <= lastRow + 1) {
            return Optional.empty();
        }
        PdfCell rest = new PdfCell(left, right, lastRow + 1, endRow() - lastRow - 1);
        rest.glyphs.addAll(glyphs);
        return Optional.of(rest);
    }

    /** Takes what is the rest of this cell on the next page. */
    void goOnIn(PdfCell rest, int moreRows) {
        parts.add(rest.lines());
        rowSpan += moreRows;
    }

    /**
     * A line goes on if there was no room for the next word. Narrow cells leave more room than that; a sentence that
     * ends, or a point of a list that begins, is believed.
     */
    private boolean goesOn(TextLine line, TextLine next) {
        String text = line.text();
        boolean ends = END_OF_SENTENCE.indexOf(text.charAt(text.length() - 1)) >= 0
                || POINT_OF_LIST.matcher(next.text()).matches();
        double room = right - left - 2 * MARGIN - (line.right() - line.left());
        return room < next.firstWord() + (ends ? 0 : next.size());
    }

    private List<TextLine> lines() {
        List<TextLine> first = own;
        if (first == null) {
            first = TextLine.of(glyphs);
            own = first;
        }
        List<TextLine> lines = new ArrayList<>(first);
        parts.forEach(lines::addAll);
        return lines;
    }
}
