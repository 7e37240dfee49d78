package dev.mubiao.documents.recognition.rows;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the titles of tables, of whatever kind, from other lines of text. */
public final class TitleLine {

    /** What the names of tables end with. */
    private static final Pattern TITLE = Pattern.compile(
            "[^。；，;!?]{1,50}(?:表|目录|清单|名单|名录|名册|台账|通讯录|通讯簿|纪要|情况|明细|汇总|一览)(?:[(（][^()（）]{1,20}[)）]|[0-9一二三四五六七八九十]{1,3})?");

    /** What may stand right above a title. */
    private static final Pattern ABOVE = Pattern.compile("附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}:?");

    private static final Pattern SHORT = Pattern.compile("[^。；，;!?:]{1,50}");

    /** A cell of a head row. */
    private static final Pattern HEADING = Pattern.compile("[^0-9。；，;!?]{1,12}");

    private static final Pattern GOES_ON = Pattern.compile(".*[(（]?续(?:表)?[)）]?");

    /** Lines between a title and its table, such as the year, the unit of money and who fills it in. */
    private static final int MOST_BETWEEN = 6;

    private TitleLine() {}

    /** Whether the row stands by itself, is called like a table, and a table follows. */
    public static boolean of(List<DocumentRow> rows, int index) {
        return alone(rows, index)
                && TITLE.matcher(CellTextCleaner.bare(rows.get(index).words())).matches()
                && tableRowBelow(rows, index) != null;
    }

    /**
     * Whether a table of another shape begins below an indicator table: with any short line as its title, or without
     * one after a gap.
     *
     * @param width last column of the indicator table's head
     */
    public static boolean ofOtherShape(List<DocumentRow> rows, int index, int width) {
        DocumentRow row = rows.get(index);
        if (row.loose()) {
            DocumentRow below = alone(rows, index)
                            && SHORT.matcher(CellTextCleaner.bare(row.words())).matches()
                    ? tableRowBelow(rows, index)
                    : null;
            return below != null && otherHead(below, width);
        }
        boolean gap =
                index > 1 && rows.get(index - 1).blank() && rows.get(index - 2).blank();
        return (gap || index > 0 && otherBlock(rows.get(index - 1), row)) && otherHead(row, width);
    }

    private static boolean otherBlock(DocumentRow above, DocumentRow row) {
        return above.block() != row.block();
    }

    private static boolean otherHead(DocumentRow row, int width) {
        return row.width() != width
                && row.filled().size() > 1
                && row.filled().size() == row.width()
                && row.filled().stream()
                        .allMatch(cell -> HEADING.matcher(CellTextCleaner.bare(cell.text()))
                                .matches());
    }

    /** Whether a line of text can be a title: no sentence, no label with its text, no year or unit in brackets. */
    public static boolean possible(DocumentRow row) {
        String words = CellTextCleaner.bare(row.words());
        return row.filled().size() == 1
                && !words.startsWith("(")
                && SHORT.matcher(words).matches()
                && !ABOVE.matcher(words).matches();
    }

    private static boolean alone(List<DocumentRow> rows, int index) {
        DocumentRow row = rows.get(index);
        return row.filled().size() == 1
                && row.filled().get(0).column() == 1
                && (index == 0 || otherBlock(rows.get(index - 1), row) || apart(rows.get(index - 1)))
                && !GOES_ON.matcher(CellTextCleaner.bare(row.words())).matches();
    }

    private static boolean apart(DocumentRow above) {
        return above.blank() || number(above);
    }

    /** Whether the row is the number of an annex, which stands above a title. */
    public static boolean number(DocumentRow row) {
        return row.filled().size() == 1
                && ABOVE.matcher(CellTextCleaner.bare(row.words())).matches();
    }

    private static @Nullable DocumentRow tableRowBelow(List<DocumentRow> rows, int index) {
        int between = 0;
        for (int i = index + 1; i < rows.size() && between <= MOST_BETWEEN; i++) {
            DocumentRow row = rows.get(i);
            if (tableRow(row)) {
                return row;
            }
            between += row.blank() ? 0 : 1;
        }
        return null;
    }

    /** Whether the row has cells beside each other, or is a cell of a text with one cell a line. */
    public static boolean tableRow(DocumentRow row) {
        return row.filled().size() > 1
                || !row.blank()
                        && row.cells().size() > 1
                        && row.cells().get(0).text().isBlank();
    }
}
