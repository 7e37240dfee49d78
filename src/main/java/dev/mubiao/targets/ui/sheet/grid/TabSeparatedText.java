package dev.mubiao.targets.ui.sheet.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes cells as tab-separated text. A cell with tabs or line breaks stands in quotes, which are doubled
 * inside it.
 */
final class TabSeparatedText {

    private final String text;
    private int at;

    private TabSeparatedText(String text) {
        this.text = text;
    }

    static List<List<ClipboardTable.Cell>> rows(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return new TabSeparatedText(lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines).read();
    }

    private List<List<ClipboardTable.Cell>> read() {
        List<List<ClipboardTable.Cell>> rows = new ArrayList<>();
        List<ClipboardTable.Cell> row = new ArrayList<>();
        boolean more = true;
        while (more) {
            row.add(new ClipboardTable.Cell(cell().strip(), false));
            more = at < text.length();
            if (!more || text.charAt(at) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
        }
        return rows;
    }

    private String cell() {
        int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        int start = at;
        if (close > 0) {
            at = close + 1;
            return text.substring(start + 1, close).replace("\"\"", "\"");
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the quotes end, or -1 if the mark is a mark of the text itself. */
    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!doubled) {
                    boolean end = i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n';
                    return end ? i : -1;
                }
                i++;
            }
        }
        return -1;
    }
}
