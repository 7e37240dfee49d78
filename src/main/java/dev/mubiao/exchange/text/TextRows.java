package dev.mubiao.exchange.text;

import dev.mubiao.targets.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows: a line is a row and tabs divide its cells. */
final class TextRows {

    private TextRows() {}

    static List<TextRow> of(String text) {
        List<TextRow> rows = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] parts = lines[i].replace('\f', ' ').replace('\u000B', ' ').split("\t", -1);
            List<SourceCell> cells = new ArrayList<>(parts.length);
            for (int c = 0; c < parts.length; c++) {
                cells.add(new SourceCell(i + 1, c + 1, parts[c]));
            }
            rows.add(new TextRow(i + 1, i + 1, cells, parts.length == 1));
        }
        return rows;
    }
}
