package dev.mubiao.documents.recognition.rows;

import dev.mubiao.targets.content.SourceCell;
import java.util.List;

/**
 * A row of the text.
 *
 * @param line 1-based line that it begins on
 * @param lastLine 1-based line that it ends on
 * @param cells in the order of their columns, empty ones included
 * @param loose whether it is a line of text without any tab, and so no row of a table, as a rule
 * @param block number of the table or paragraph that it belongs to; 0 for all rows of a plain text, which says nothing
 *     of where a table ends
 */
public record DocumentRow(int line, int lastLine, List<SourceCell> cells, boolean loose, int block) {

    public DocumentRow {
        cells = List.copyOf(cells);
    }

    /** A row of a plain text. */
    public DocumentRow(int line, int lastLine, List<SourceCell> cells, boolean loose) {
        this(line, lastLine, cells, loose, 0);
    }

    /** The last column that holds anything, 0 if none does. */
    public int width() {
        List<SourceCell> filled = filled();
        return filled.isEmpty() ? 0 : filled.get(filled.size() - 1).column();
    }

    public List<SourceCell> filled() {
        return cells.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    public boolean blank() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /** All words of the row, for lines that are no table row. */
    public String words() {
        StringBuilder words = new StringBuilder();
        filled().forEach(cell -> words.append(words.isEmpty() ? "" : " ").append(CellTextCleaner.clean(cell.text())));
        return words.toString();
    }
}
