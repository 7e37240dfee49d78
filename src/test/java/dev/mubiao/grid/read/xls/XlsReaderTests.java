package dev.mubiao.grid.read.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.read.FormatDetector;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsReaderTests {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("表1");

    @Test
    void addressesAreThoseOfTheSheet() throws Exception {
        put(1, 1, "甲");
        put(3, 2, "乙");
        GridTable table = table();
        assertThat(table.address()).isEqualTo(new CellAddress("表1", 1));
        assertThat(places(table)).containsExactly("甲 1+1x1", "乙 2+1x1");
        assertThat(cells(table).map(GridCell::address))
                .containsExactly(new CellAddress("表1!B2", 2), new CellAddress("表1!C4", 4));
        assertThat(table.rows()).hasSize(4);
        assertThat(table.widths()).hasSize(3);
    }

    @Test
    void mergedCellsShowTheirFirst() throws Exception {
        put(0, 0, "产出");
        put(1, 0, "不见");
        put(0, 1, "值");
        put(1, 1, "1");
        put(2, 1, "2");
        merge(0, 2, 0, 0);
        merge(0, 0, 1, 2);
        assertThat(places(table())).containsExactly("产出 0+1x3", "值 1+2x1", "1 1+1x1", "2 1+1x1");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreOutAndMergedCellsSmaller() throws Exception {
        put(0, 0, "产出");
        put(0, 1, "藏");
        put(0, 2, "题");
        for (int row = 1; row < 5; row++) {
            put(row, 1, "藏");
            put(row, 2, row == 2 ? "示例" : "值" + row);
        }
        merge(0, 4, 0, 0);
        sheet.getRow(2).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        put(workbook.createSheet("模板"), 0, 0, "藏");
        put(workbook.createSheet("字典"), 0, 0, "藏");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        DocumentGrid grid = read();
        assertThat(grid.blocks()).hasSize(1);
        GridTable table = (GridTable) grid.blocks().get(0);
        assertThat(places(table)).containsExactly("产出 0+1x4", "题 1+1x1", "值1 1+1x1", "值3 1+1x1", "值4 1+1x1");
        assertThat(table.rows().stream().map(row -> row.number())).containsExactly(1, 2, 4, 5);
        assertThat(table.columns()).isEqualTo(2);
    }

    @Test
    void aMergedCellShowsItsTextBelowItsHiddenFirstRow() throws Exception {
        put(0, 0, "产出");
        put(1, 1, "1");
        put(2, 1, "2");
        merge(0, 2, 0, 0);
        sheet.getRow(0).setZeroHeight(true);
        assertThat(places(table())).containsExactly("产出 0+1x2", "1 1+1x1", "2 1+1x1");
    }

    @Test
    void rowsOfAClosedOutlineAreHidden() throws Exception {
        for (int row = 0; row < 4; row++) {
            put(row, 0, "行" + row);
        }
        sheet.groupRow(1, 2);
        sheet.setRowGroupCollapsed(1, true);
        assertThat(places(table())).containsExactly("行0 0+1x1", "行3 0+1x1");
    }

    @Test
    void numbersAreTextsAsTheirFormatShowsThem() throws Exception {
        put(0, 0, 0.95, "0%");
        put(0, 1, 1298500, "#,##0.00");
        put(0, 2, 46295, "yyyy\"年\"m\"月\"d\"日\"");
        GridTable table = table();
        assertThat(cells(table).map(GridCell::text)).containsExactly("95%", "1,298,500.00", "2026年9月30日");
        assertThat(cells(table).map(GridCell::value))
                .containsExactly(
                        new GridValue.Figure(new BigDecimal("0.95"), true),
                        new GridValue.Figure(new BigDecimal("1298500"), false),
                        new GridValue.Day(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        workbook.getInternalWorkbook().getRecords().forEach(record -> {
            if (record instanceof DateWindow1904Record window) {
                window.setWindowing((short) 1);
            }
        });
        put(0, 0, 46295 - 1462, "yyyy\"年\"m\"月\"d\"日\"");
        GridTable table = table();
        assertThat(cells(table).map(GridCell::text)).containsExactly("2026年9月30日");
        assertThat(cells(table).map(GridCell::value)).containsExactly(new GridValue.Day(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void formulasShowTheResultThatTheyHad() throws Exception {
        put(0, 0, 200);
        put(0, 1, "").setCellFormula("A1*2");
        put(0, 2, "").setCellFormula("A1&\"万元\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.getRow(0).getCell(0).setCellValue(1);
        GridTable table = table();
        assertThat(cells(table).map(GridCell::text)).containsExactly("1", "400", "200万元");
        assertThat(cells(table).map(GridCell::value).toList().get(1))
                .isEqualTo(new GridValue.Figure(new BigDecimal("400"), false));
    }

    @Test
    void linesOfACellStayLines() throws Exception {
        put(0, 0, "完成一\n完成二");
        assertThat(cells(table()).map(GridCell::text)).containsExactly("完成一\n完成二");
    }

    @Test
    void whatLiesOnTheSheetIsMentionedAndACommentIsNone() throws Exception {
        put(0, 0, "甲");
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        drawing.createTextbox(anchor(3, 4)).setString(new HSSFRichTextString("说明"));
        drawing.createPicture(anchor(1, 2), workbook.addPicture(new byte[] {1, 2, 3}, HSSFWorkbook.PICTURE_TYPE_PNG));
        drawing.createCellComment(anchor(5, 5)).setString(new HSSFRichTextString("批注"));
        DocumentGrid grid = read();
        assertThat(places((GridTable) grid.blocks().get(0))).containsExactly("甲 0+1x1");
        assertThat(grid.lost())
                .containsExactlyInAnyOrder(
                        new LostContent(LostContent.Kind.TEXT_BOX, new CellAddress("表1!D5", 5)),
                        new LostContent(LostContent.Kind.IMAGE, new CellAddress("表1!B3", 3)));
    }

    @Test
    void aPasswordIsAskedForByNameOfIt() throws Exception {
        put(0, 0, "甲");
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] content;
        try {
            content = content();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.ENCRYPTED));
    }

    @Test
    void anEmptyWorkbookIsRefused() {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.EMPTY));
    }

    private HSSFClientAnchor anchor(int column, int row) {
        return new HSSFClientAnchor(0, 0, 0, 0, (short) column, row, (short) (column + 1), row + 1);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private HSSFCell put(int row, int column, String text) {
        return put(sheet, row, column, text);
    }

    private static HSSFCell put(HSSFSheet sheet, int row, int column, String text) {
        HSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        HSSFCell cell = line.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private HSSFCell put(int row, int column, double number) {
        HSSFCell cell = put(row, column, "");
        cell.setCellValue(number);
        return cell;
    }

    private void put(int row, int column, double number, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        put(row, column, number).setCellStyle(style);
    }

    private GridTable table() throws Exception {
        return (GridTable) read().blocks().get(0);
    }

    private DocumentGrid read() throws Exception {
        return read(content());
    }

    private byte[] content() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(content);
        return content.toByteArray();
    }

    private static DocumentGrid read(byte[] content) throws Exception {
        SourceFile file = new SourceFile("表.xls", content);
        assertThat(FormatDetector.detect(file)).isEqualTo(DocumentFormat.XLS);
        return new FileReading(ReadLimits.STANDARD).read(file).get(0);
    }

    private static Stream<GridCell> cells(GridTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static List<String> places(GridTable table) {
        return cells(table)
                .map(cell -> cell.text() + " " + cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan())
                .toList();
    }
}
