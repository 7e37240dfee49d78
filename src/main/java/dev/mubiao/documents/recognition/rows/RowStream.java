package dev.mubiao.documents.recognition.rows;

import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.platform.text.UnstorableText;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables and paragraphs of a document as rows from top to bottom. Rows have running numbers instead of lines, for
 * sheets and pages count theirs anew; a column that another cell covers is blank.
 */
public final class RowStream {

    /** Blank rows that stand for a gap, however large. */
    private static final int LARGEST_GAP = 3;

    /** Rows of a table of two columns at most may be cells below each other, those of others never. */
    private static final int LEAST_COLUMNS = 3;

    private final List<DocumentRow> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final DocumentPlaces.Collector places;
    private final int before;
    private int block;

    /**
     * @param before lines of the files above it
     * @param places to which the places of its cells are added
     */
    public RowStream(DocumentGrid grid, int before, DocumentPlaces.Collector places) {
        this.before = before;
        this.places = places;
        for (GridBlock each : grid.blocks()) {
            block++;
            if (each instanceof GridTable table) {
                table(table);
            } else if (each instanceof GridParagraph paragraph) {
                paragraph(paragraph);
            }
        }
    }

    public List<DocumentRow> rows() {
        return rows;
    }

    /** The text of each row. */
    public List<String> lines() {
        return lines;
    }

    private void paragraph(GridParagraph paragraph) {
        SourceCell cell = new SourceCell(next(), 1, UnstorableText.without(paragraph.text()));
        places.add(cell, paragraph.address());
        add(List.of(cell), true);
    }

    private void table(GridTable table) {
        int left = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isBlank())
                .mapToInt(GridCell::column)
                .min()
                .orElse(0);
        int last = table.rows().get(0).number() - 1;
        for (GridRow row : table.rows()) {
            for (int gap = Math.min(LARGEST_GAP, row.number() - last - 1); gap > 0; gap--) {
                add(List.of(), false);
            }
            last = row.number();
            add(cells(row, left, Math.min(table.columns() - left, LEAST_COLUMNS)), false);
        }
    }

    /** Up to the last cell of the row: a wide row among many narrow ones takes no more room than the file does. */
    private List<SourceCell> cells(GridRow row, int left, int least) {
        List<SourceCell> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            if (cell.column() >= left) {
                fill(cells, cell.column() - left);
                SourceCell text = new SourceCell(next(), cell.column() - left + 1, UnstorableText.without(cell.text()));
                cells.add(text);
                places.add(text, cell.address());
            }
        }
        fill(cells, least);
        return cells;
    }

    private void fill(List<SourceCell> cells, int columns) {
        while (cells.size() < columns) {
            cells.add(new SourceCell(next(), cells.size() + 1, ""));
        }
    }

    private int next() {
        return before + lines.size() + 1;
    }

    private void add(List<SourceCell> cells, boolean loose) {
        rows.add(new DocumentRow(next(), next(), cells, loose, block));
        lines.add(cells.stream().map(cell -> cell.text().replace('\n', ' ')).collect(Collectors.joining("\t")));
    }
}
