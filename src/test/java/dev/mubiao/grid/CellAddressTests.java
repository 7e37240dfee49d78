package dev.mubiao.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.MessageText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellAddressTests {

    @Test
    void columnsOfSheetsHaveLetters() {
        assertThat(CellAddress.ofSheet("Sheet2", 14, 2)).isEqualTo(new CellAddress("Sheet2!C14", 14));
        assertThat(CellAddress.ofSheet("表", 1, 25).key()).isEqualTo("表!Z1");
        assertThat(CellAddress.ofSheet("表", 1, 26).key()).isEqualTo("表!AA1");
        assertThat(CellAddress.ofSheet("表", 1, 16_383).key()).isEqualTo("表!XFD1");
    }

    @Test
    void placesAreSaidAsPeopleDo() {
        CellAddress table = CellAddress.ofTable(3, 9);
        assertThat(CellAddress.ofSheet("a!b", 14, 2).text())
                .isEqualTo(new MessageText("grid.place.sheetCell", List.of("a!b", "C14")));
        assertThat(CellAddress.ofLine(14, 3).text()).isEqualTo(new MessageText("grid.place.text", List.of("14", "3")));
        assertThat(CellAddress.ofParagraph(12, 20).text())
                .isEqualTo(new MessageText("grid.place.paragraph", List.of("12")));
        assertThat(CellAddress.ofParagraphOnPage(2, 5, 20).text())
                .isEqualTo(new MessageText("grid.place.page", List.of("2")));
        assertThat(table.text()).isEqualTo(new MessageText("grid.place.table", List.of("3")));
        assertThat(table.cell(5, 1, 13).text())
                .isEqualTo(new MessageText("grid.place.cell", List.of(table.text(), "5", "2")));
        assertThat(table.cell(5, 1, 13).inner(1, 14).cell(2, 0, 15).key()).isEqualTo("t3!r5c2/t1!r2c1");
        assertThat(table.cell(5, 1, 13).inner(1, 14).cell(2, 0, 15).text())
                .isEqualTo(table.cell(5, 1, 13).text());
        CellAddress onPage = CellAddress.ofTableOnPage(2, 1, 40);
        assertThat(onPage.cell(1, 0, 40).text())
                .isEqualTo(new MessageText("grid.place.cell", List.of(onPage.text(), "1", "1")));
        assertThat(onPage.text()).isEqualTo(new MessageText("grid.place.tableOnPage", List.of("2", "1")));
    }
}
