package dev.mubiao.grid.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.testing.documents.ExcelWorkbook;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents so long that reading them would take minutes if anything in them were gone through for each other thing. */
class LongDocumentTests {

    private static final int MANY = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"<del>删</del>", "<span hidden>藏</span>", "<rt>读</rt>"})
    void aPageMayHaveCountlessPartsThatAreNotShown(String part) throws IOException {
        assertThat(text(html(("留" + part).repeat(MANY)))).isEqualTo("留".repeat(MANY));
    }

    @Test
    void aPageMayDeclareCountlessStyles() throws IOException {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            styles.append(".a{mso-").append(i).append(":1}\n");
        }
        String elements = "<b class=a>留</b>".repeat(1_000);
        assertThat(text(html("<style>" + styles + ".a{display:none}</style>" + elements + "现")))
                .isEqualTo("现");
        assertThat(text(html("<style>" + styles + "</style>" + elements))).isEqualTo("留".repeat(1_000));
    }

    @Test
    void aTextMayNameItsFontCountlessTimes() throws IOException {
        String style = "font-family:symbol;".repeat(10_000);
        assertThat(text(html("<span style='" + style + "'>" + "a".repeat(MANY) + "</span>")))
                .isEqualTo("α".repeat(MANY));
    }

    @Test
    void cellsBeyondTheLastColumnAreNotCarriedDown() {
        refuses(
                Unreadable.Reason.TOO_MANY_COLUMNS,
                html("<table><tr>" + "<td rowspan=9999>甲".repeat(50_000) + "<tr>".repeat(20_000) + "</table>"));
    }

    @Test
    void tablesStandInEachOtherOnlySoDeep() throws IOException {
        assertThat(read(html("<table><tr><td>内".repeat(50))).blocks()).hasSize(50);
        refuses(Unreadable.Reason.BROKEN, html("<table><tr><td>内".repeat(51)));
        refuses(Unreadable.Reason.BROKEN, html("<table><tr><td>".repeat(5_000) + "底"));
    }

    @Test
    void aParagraphMayConsistOfCountlessOnes() throws IOException {
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + WordDocument.text("甲乙丙丁") + "</w:p>";
        assertThat(text(WordDocument.of(joined.repeat(MANY)).file())).isEqualTo("甲乙丙丁".repeat(MANY));
    }

    @Test
    void countlessMergedCellsMayBeginInARowOfCountlessCells() throws IOException {
        String cell = "<c r=\"A1\"><v>7</v></c>";
        DocumentGrid grid = read(ExcelWorkbook.of(
                        ExcelWorkbook.data(ExcelWorkbook.row(1, cell.repeat(80_000))),
                        ExcelWorkbook.merges(
                                Collections.nCopies(80_000, "B1:C1").toArray(String[]::new)))
                .file());
        assertThat(cells(grid)).containsExactly("7");
    }

    @Test
    void aFormatLongerThanExcelWritesIsNone() throws IOException {
        String row = ExcelWorkbook.row(1, "<c s=\"1\"><v>46295</v></c><c s=\"2\"><v>46295</v></c>");
        DocumentGrid grid = read(ExcelWorkbook.of(ExcelWorkbook.data(row))
                .formats("yyyy" + "/".repeat(251), "yyyy" + "/".repeat(252))
                .file());
        assertThat(cells(grid)).containsExactly("2026" + "/".repeat(251), "46295");
    }

    @Test
    void mergedCellsCoverNoMoreThanTheSheet() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet("表1");
        sheet.createRow(0).createCell(0).setCellValue("甲");
        sheet.createRow(3).createCell(0).setCellValue("乙");
        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 0, 5));
        sheet.addMergedRegionUnsafe(new CellRangeAddress(1, 2, 0, 5));
        assertThat(cells(read(xls(workbook)))).contains("甲", "乙");

        int lastRow = SpreadsheetVersion.EXCEL97.getLastRowIndex();
        int lastColumn = SpreadsheetVersion.EXCEL97.getLastColumnIndex();
        sheet.addMergedRegionUnsafe(new CellRangeAddress(0, lastRow, 0, lastColumn));
        refuses(Unreadable.Reason.BROKEN, xls(workbook));
    }

    private static void refuses(Unreadable.Reason reason, SourceFile file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String text(SourceFile file) throws IOException {
        return ((GridParagraph) read(file).blocks().get(0)).text();
    }

    private static Iterable<String> cells(DocumentGrid grid) {
        return ((GridTable) grid.blocks().get(0))
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(GridCell::text)
                        .toList();
    }

    private static DocumentGrid read(SourceFile file) throws IOException {
        return new FileReading(ReadLimits.STANDARD).read(file).get(0);
    }

    private static SourceFile html(String body) {
        return new SourceFile("长.html", ("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile xls(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(content);
        return new SourceFile("长.xls", content.toByteArray());
    }
}
