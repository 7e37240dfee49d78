package dev.mubiao.grid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableAssemblerTests {

    private static final CellAddress TABLE = CellAddress.ofTable(1, 1);

    private final ReadLimits limits = new ReadLimits(1_000, 1_000, 2, 12, 5, 3);
    private final GridBuilder document = new GridBuilder("表.docx", DocumentFormat.DOCX, limits);

    @Test
    void aCellThatGoesOnBelowCoversTheRowsThere() throws Unreadable {
        TableAssembler table = document.table(TABLE);
        table.row(1, true);
        add(table, 0, 1, 1, "一级");
        add(table, 1, 2, 1, "二级");
        table.row(2, false);
        table.continuation(0, 1);
        add(table, 1, 1, 1, "数量");
        table.row(3, false);
        table.continuation(0, 1);

        GridTable read = only();

        assertThat(read.columns()).isEqualTo(3);
        assertThat(read.rows().get(0).cells()).extracting(GridCell::rowSpan).containsExactly(3, 1);
        assertThat(read.rows().get(1).cells()).extracting(GridCell::column).containsExactly(1);
        assertThat(read.rows().get(2).cells()).isEmpty();
    }

    @Test
    void aContinuationOfNothingIsEmpty() throws Unreadable {
        TableAssembler table = document.table(TABLE);
        table.row(1, false);
        add(table, 0, 1, 1, "甲");
        table.row(2, false);
        add(table, 0, 1, 1, "乙");
        table.row(3, false);
        table.continuation(1, 1);
        table.continuation(0, 2);

        assertThat(only().rows().get(0).cells()).extracting(GridCell::rowSpan).containsExactly(1);
        assertThat(only().rows().get(1).cells()).extracting(GridCell::rowSpan).containsExactly(2);
    }

    @Test
    void noTwoCellsCoverTheSamePlace() throws Unreadable {
        TableAssembler table = document.table(TABLE);
        table.row(1, false);
        add(table, 0, 2, 9, "上");
        add(table, 1, 1, 1, "旁");
        table.row(2, false);
        add(table, 1, 1, 1, "下");

        GridTable read = only();

        assertThat(read.rows().get(0).cells()).extracting(GridCell::rowSpan).containsExactly(1, 1);
        assertThat(read.rows().get(0).cells()).extracting(GridCell::column).containsExactly(0, 2);
    }

    @Test
    void spansEndWithTheTable() throws Unreadable {
        TableAssembler table = document.table(TABLE);
        table.row(1, false);
        add(table, 0, 1_000_000, 1_000_000, "全");

        assertThat(only().rows().get(0).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.columnSpan()).isEqualTo(5);
            assertThat(cell.rowSpan()).isEqualTo(1);
        });
    }

    @Test
    void placesThatAreLeftEmptyCountAsCells() throws Unreadable {
        TableAssembler table = document.table(TABLE);
        for (int row = 1; row <= 3; row++) {
            table.row(row, false);
            add(table, 3, 1, 1, "远");
        }
        assertThatThrownBy(() -> table.row(4, false)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Unreadable.Reason.TOO_MANY_CELLS);
            assertThat(refused.refusal("表.docx").arguments()).containsExactly("表.docx", TABLE.text(), 12);
        });
        assertThatThrownBy(() -> add(table, 5, 1, 1, "外")).hasMessageContaining("TOO_MANY_COLUMNS");
    }

    @Test
    void tablesAndParagraphsAreCounted() throws Unreadable {
        document.table(TABLE);
        document.table(TABLE);
        assertThatThrownBy(() -> document.table(TABLE)).hasMessageContaining("TOO_MANY_TABLES");
        document.paragraph(CellAddress.ofParagraph(1, 1), "段", false);
        document.paragraph(CellAddress.ofParagraph(2, 2), " ", false);
        document.paragraph(CellAddress.ofParagraph(3, 3), "段", false);
        assertThatThrownBy(() -> document.paragraph(CellAddress.ofParagraph(4, 4), "段", false))
                .hasMessageContaining("TOO_MANY_PARAGRAPHS");
    }

    @Test
    void aTableKeepsItsPlaceAndAnEmptyOneIsLeftOut() throws Unreadable {
        TableAssembler outer = document.table(TABLE);
        outer.row(1, false);
        TableAssembler inner = document.table(TABLE.cell(1, 0, 1).inner(1, 2));
        document.paragraph(CellAddress.ofParagraph(1, 3), "下面", false);
        add(outer, 0, 1, 1, "表");
        inner.row(1, false);
        add(inner, 0, 1, 1, "");

        assertThat(document.grid().blocks())
                .extracting(block -> block.address().key())
                .containsExactly("t1", "p1");
    }

    private static void add(TableAssembler table, int column, int columns, int rows, String text) throws Unreadable {
        table.cell(TABLE.cell(1, column, 1), column, columns, rows, text);
    }

    private GridTable only() {
        List<GridTable> tables =
                document.grid().blocks().stream().map(GridTable.class::cast).toList();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
