package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.read.format.CellFormat;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a row that are shown, as few objects as possible. Columns count from 0. */
final class SheetRow {

    private static final int USUAL_CELLS = 8;

    private final int number;
    private final BitSet empty = new BitSet();
    private int[] columns = new int[USUAL_CELLS];
    private CellFormat.Shown[] texts = new CellFormat.Shown[USUAL_CELLS];
    private int count;

    /** Only of rows in which merged cells begin. */
    private @Nullable Map<Integer, CellFormat.Shown> byColumn;

    SheetRow(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    int texts() {
        return count;
    }

    /** @param shown what the cell shows, which may be nothing */
    void add(int column, CellFormat.Shown shown) {
        if (shown.text().isEmpty()) {
            empty.set(column);
            return;
        }
        if (count == columns.length) {
            columns = Arrays.copyOf(columns, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        columns[count] = column;
        texts[count] = shown;
        count++;
    }

    /** @param index of the cells with a text, from 0 */
    int column(int index) {
        return columns[index];
    }

    CellFormat.Shown text(int index) {
        return texts[index];
    }

    /** To be called when all are added. */
    CellFormat.@Nullable Shown textIn(int column) {
        Map<Integer, CellFormat.Shown> found = byColumn;
        if (found == null) {
            found = new HashMap<>();
            for (int i = 0; i < count; i++) {
                found.putIfAbsent(columns[i], texts[i]);
            }
            byColumn = found;
        }
        return found.get(column);
    }

    /** The columns whose cells are in the file and show nothing. */
    BitSet empty() {
        return empty;
    }
}
