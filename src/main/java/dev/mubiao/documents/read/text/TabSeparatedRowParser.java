package dev.mubiao.documents.read.text;

import dev.mubiao.documents.recognition.DocumentRow;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows: a line is a row and tabs divide its cells. A quoted cell may hold line breaks. */
final class TabSeparatedRowParser {

    private static final int MOST_LINES_IN_A_CELL = 60;

    private TabSeparatedRowParser() {}

    /** The lines as they are counted. */
    static List<String> lines(String text) {
        return List.of(text.replace('\f', ' ').replace('\u000B', ' ').split("\r\n|\r|\n", -1));
    }

    static List<DocumentRow> of(String text) {
        List<DocumentRow> rows = new ArrayList<>();
        String[] lines = lines(text).toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            int last = closing(lines, i);
            rows.add(last > i ? quoted(lines, i, last) : row(i + 1, lines[i]));
            i = last;
        }
        return rows;
    }

    private static DocumentRow row(int line, String text) {
        List<SourceCell> cells = new ArrayList<>();
        for (String part : text.split("\t", -1)) {
            cells.add(new SourceCell(line, cells.size() + 1, part));
        }
        return new DocumentRow(line, line, cells, cells.size() == 1);
    }

    /** Where the line's last cell opens with a quotation mark that it does not close; -1 if it does not. */
    private static int opening(String line) {
        int start = line.lastIndexOf('\t') + 1;
        boolean opens = line.startsWith("\"", start) && line.indexOf('"', start + 1) < 0;
        return opens && start > 0 ? start : -1;
    }

    /** The line that closes what this one opens, or this line itself. */
    private static int closing(String[] lines, int start) {
        if (opening(lines[start]) < 0) {
            return start;
        }
        for (int i = start + 1; i < Math.min(lines.length, start + MOST_LINES_IN_A_CELL); i++) {
            int close = lines[i].indexOf('"');
            int tab = lines[i].indexOf('\t');
            if (close >= 0) {
                return close + 1 == (tab < 0 ? lines[i].length() : tab) ? i : start;
            } else if (tab >= 0) {
                return start;
            }
        }
        return start;
    }

    private static DocumentRow quoted(String[] lines, int first, int last) {
        int open = opening(lines[first]);
        int close = lines[last].indexOf('"');
        StringBuilder text = new StringBuilder(lines[first].substring(open + 1));
        for (int i = first + 1; i < last; i++) {
            text.append('\n').append(lines[i]);
        }
        text.append('\n').append(lines[last], 0, close);
        List<SourceCell> cells = new ArrayList<>(
                row(first + 1, lines[first].substring(0, open - 1)).cells());
        cells.add(new SourceCell(first + 1, cells.size() + 1, text.toString()));
        if (close + 1 < lines[last].length()) {
            for (SourceCell cell :
                    row(last + 1, lines[last].substring(close + 2)).cells()) {
                cells.add(new SourceCell(last + 1, cells.size() + 1, cell.text()));
            }
        }
        return new DocumentRow(first + 1, last + 1, cells, false);
    }
}
