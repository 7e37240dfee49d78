package dev.mubiao.documents.recognition;

import dev.mubiao.targets.content.SourceCell;
import java.util.List;

/**
 * A row of the text.
 *
 * @param line 1-based line that it begins on
 * @param lastLine 1-based line that it ends on
 * @param cells in the order of their columns, empty ones included
 * @param loose whether it is a line of text without any tab, and so no row of a table, as a rule
 */
public record DocumentRow(int line, int lastLine, List<SourceCell> cells, boolean loose) {

    public DocumentRow {
        cells = List.copyOf(cells);
    }

    List<SourceCell> filled() {
        return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** All words of the row, for lines that are no table row. */
    String words() {
        StringBuilder words = new StringBuilder();
        filled().forEach(cell -> words.append(words.isEmpty() ? "" : " ").append(CellTextCleaner.clean(cell.text())));
        return words.toString();
    }
}
