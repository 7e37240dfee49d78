package dev.mubiao.formmaker.proposal;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the table of a form: a cell is its text, then {@code +3} if it is three columns wide and {@code ^2} two rows high. */
public final class DrawnForm {

    private static final Pattern CELL =
            Pattern.compile("(?<text>.*?)(?:\\+(?<columns>\\d+))?(?:\\^(?<rows>\\d+))?", Pattern.DOTALL);

    private final int columns;
    private final List<GridBlock> blocks = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<boolean[]> taken = new ArrayList<>();
    private int paragraphs;

    public DrawnForm(int columns) {
        this.columns = columns;
    }

    public DrawnForm line(String text) {
        blocks.add(new GridParagraph(CellAddress.ofParagraph(++paragraphs, paragraphs), text, false));
        return this;
    }

    /** @param cells with {@code |} between them */
    public DrawnForm row(String cells) {
        int row = rows.size();
        List<GridCell> drawn = new ArrayList<>();
        int column = 0;
        for (String cell : cells.split("\\|", -1)) {
            Matcher parts = CELL.matcher(cell.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(cell);
            }
            while (column < columns && slots(row)[column]) {
                column++;
            }
            int span = parts.group("columns") == null ? 1 : Integer.parseInt(parts.group("columns"));
            int height = parts.group("rows") == null ? 1 : Integer.parseInt(parts.group("rows"));
            for (int each = row; each < row + height; each++) {
                for (int taking = column; taking < column + span; taking++) {
                    slots(each)[taking] = true;
                }
            }
            drawn.add(new GridCell(
                    CellAddress.ofTable(1, 1).cell(row + 1, column, row + 1),
                    column,
                    span,
                    height,
                    parts.group("text").replace("\\n", "\n"),
                    GridValue.TEXT));
            column += span;
        }
        rows.add(new GridRow(row + 1, false, drawn));
        return this;
    }

    /** @param table a row a line */
    DrawnForm rows(String table) {
        table.lines().forEach(this::row);
        return this;
    }

    private boolean[] slots(int row) {
        while (taken.size() <= row) {
            taken.add(new boolean[columns]);
        }
        return taken.get(row);
    }

    public DrawnForm table() {
        blocks.add(new GridTable(CellAddress.ofTable(1, 1), columns, rows, List.of()));
        return this;
    }

    public DocumentGrid file() {
        return new DocumentGrid("样表.docx", DocumentFormat.DOCX, blocks, List.of(), Map.of());
    }
}
