package dev.mubiao.documents.recognition.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the tables of a file become rows. */
class RowStreamTests {

    private static final int COLUMNS = 1000;

    @Test
    void aWideRowMakesTheOthersNoWider() {
        List<GridRow> rows = Stream.concat(
                        Stream.of(new GridRow(1, false, List.of(cell(1, 0), cell(1, COLUMNS - 1)))),
                        IntStream.rangeClosed(2, 500).mapToObj(row -> new GridRow(row, false, List.of(cell(row, 1)))))
                .toList();
        List<DocumentRow> read = read(new GridTable(CellAddress.ofSheet("表", 1, 0), COLUMNS, rows, List.of()));
        assertThat(read).hasSize(500);
        assertThat(read.get(0).cells()).hasSize(COLUMNS);
        assertThat(read.stream().skip(1)).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(3);
            assertThat(row.filled()).extracting(cell -> cell.column()).containsExactly(2);
        });
        assertThat(StackedRowAssembler.stacked(read)).isFalse();
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        GridRow row = new GridRow(1, false, List.of(cell(1, 0, "格\u0000\uD800"), cell(1, 1, "\uFFFE字")));
        assertThat(read(new GridTable(CellAddress.ofSheet("表", 1, 0), 2, List.of(row), List.of()))
                        .get(0)
                        .filled())
                .extracting(cell -> cell.text())
                .containsExactly("格", "字");
    }

    private static GridCell cell(int row, int column) {
        return cell(row, column, "格");
    }

    private static GridCell cell(int row, int column, String text) {
        return new GridCell(CellAddress.ofSheet("表", row, column), column, 1, 1, text, GridValue.TEXT);
    }

    private static List<DocumentRow> read(GridTable table) {
        DocumentGrid grid = new DocumentGrid("f.xlsx", DocumentFormat.XLSX, List.of(table), List.of(), Map.of());
        return new RowStream(grid, 0, new DocumentPlaces.Collector()).rows();
    }
}
