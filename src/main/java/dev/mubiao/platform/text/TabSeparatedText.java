package dev.mubiao.platform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits tab-separated text into rows and cells. A cell in quotes may hold line breaks, and quotes that are doubled. A
 * quotation mark that begins a cell and does not end it belongs to the text.
 */
public final class TabSeparatedText {

    private static final int MOST_LINES_IN_A_DOUBTFUL_CELL = 60;

    private final String text;
    private final boolean doubtful;
    private int at;
    private int line = 1;

    private TabSeparatedText(String text, boolean doubtful) {
        this.text = text;
        this.doubtful = doubtful;
    }

    /** @param line on which it begins, from 1 */
    public record Cell(int line, String text) {}

    /** @param lastLine on which its last cell ends, from 1 */
    public record Row(int lastLine, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public int firstLine() {
            return cells.get(0).line();
        }
    }

    /** As spreadsheets put it on the clipboard: all that can be quotes around a cell are. */
    public static List<Row> ofClipboard(String text) {
        String lines = unixLines(text);
        return new TabSeparatedText(lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines, false)
                .rows();
    }

    /**
     * As it stands in a file that anything may have written. Quotes enclose a cell over several lines only if no tab
     * is among them and the row has other cells, and a cell in one line only if it holds what makes spreadsheets write
     * quotes, a comma or other quotes. An empty line is a row with one empty cell.
     */
    public static List<Row> ofDocument(String text) {
        return new TabSeparatedText(unixLines(text), true).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            int begin = line;
            cells.add(new Cell(begin, cell(cells.isEmpty())));
            more = at < text.length();
            if (!more || text.charAt(at) == '\n') {
                rows.add(new Row(line, cells));
                cells.clear();
                line++;
            }
            at++;
        }
        return rows;
    }

    private String cell(boolean first) {
        int start = at;
        int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        if (close > 0) {
            String inner = text.substring(start + 1, close);
            int breaks = (int) inner.chars().filter(c -> c == '\n').count();
            if (!doubtful || (breaks > 0 ? !first || tabAt(close + 1) : inner.contains(",") || inner.contains("\""))) {
                line += breaks;
                at = close + 1;
                return inner.replace("\"\"", "\"");
            }
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the quotes end, or -1 if the mark is a mark of the text itself. */
    private int closing() {
        int lines = 1;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!doubled) {
                    return i + 1 == text.length() || text.charAt(i + 1) == '\n' || tabAt(i + 1) ? i : -1;
                }
                i++;
            } else if (doubtful && (c == '\t' || c == '\n' && ++lines > MOST_LINES_IN_A_DOUBTFUL_CELL)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean tabAt(int place) {
        return place < text.length() && text.charAt(place) == '\t';
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
