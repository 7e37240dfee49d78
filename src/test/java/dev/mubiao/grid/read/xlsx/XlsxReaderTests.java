package dev.mubiao.grid.read.xlsx;

import static dev.mubiao.testing.documents.ExcelWorkbook.data;
import static dev.mubiao.testing.documents.ExcelWorkbook.empty;
import static dev.mubiao.testing.documents.ExcelWorkbook.merges;
import static dev.mubiao.testing.documents.ExcelWorkbook.number;
import static dev.mubiao.testing.documents.ExcelWorkbook.row;
import static dev.mubiao.testing.documents.ExcelWorkbook.rowOf;
import static dev.mubiao.testing.documents.ExcelWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.LostContent.Kind;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.testing.documents.ExcelWorkbook;
import dev.mubiao.testing.documents.GridText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReaderTests {

    private static DocumentGrid read(ExcelWorkbook workbook) throws Exception {
        return read(workbook, ReadLimits.STANDARD);
    }

    private static DocumentGrid read(ExcelWorkbook workbook, ReadLimits limits) throws Exception {
        GridBuilder into = new GridBuilder("test.xlsx", DocumentFormat.XLSX, limits);
        new XlsxReader().read(workbook.file(), into);
        return into.grid();
    }

    private static List<String> lines(String... content) throws Exception {
        return GridText.of(read(ExcelWorkbook.of(content)));
    }

    private static GridTable table(DocumentGrid grid) {
        return (GridTable) grid.blocks().get(0);
    }

    @Test
    void mergedCellsShowTheirFirstText() throws Exception {
        assertThat(lines(
                        data(
                                row(1, text("A1", "标题"), empty("B1"), text("C1", "藏")),
                                row(2, text("A2", "甲"), text("B2", "乙"), text("C2", "丙")),
                                row(3, text("B3", "丁"), text("C3", "戊"))),
                        merges("A1:C1", "A2:A3", "A3:B3", "D1:C1", "C3:C3")))
                .containsExactly("标题→3", "甲↓2|乙|丙", "1:丁|戊");
    }

    @Test
    void mergedCellsAreCutWhereRowsAndColumnsAreHidden() throws Exception {
        assertThat(lines(
                        "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>",
                        data(
                                row(1, text("A1", "标题")),
                                row(2, text("A2", "产出"), text("B2", "藏"), text("C2", "一")),
                                rowOf("r=\"3\" hidden=\"1\"", text("C3", "示例")),
                                row(4, text("C4", "二")),
                                row(5, text("A5", "效益"), text("C5", "三"))),
                        merges("A1:C1", "A2:A4", "B4:B5")))
                .containsExactly("标题→2", "产出↓2|一", "1:二", "效益|三");
    }

    @Test
    void aMergedCellShowsItsTextThoughItsFirstRowOrColumnIsHidden() throws Exception {
        DocumentGrid grid = read(ExcelWorkbook.of(
                "<cols><col min=\"1\" max=\"1\" width=\"0\"/></cols>",
                data(
                        row(1, text("A1", "标题"), text("B1", "盖住")),
                        rowOf("r=\"2\" ht=\"0\"", text("B2", "级别"), text("C2", "示例")),
                        row(3, text("C3", "一"))),
                merges("A1:C1", "B2:B3")));
        assertThat(GridText.of(grid)).containsExactly("标题→2", "级别|一");
        assertThat(table(grid).rows().get(0).cells().get(0).address().key()).isEqualTo("表1!A1");
        assertThat(table(grid).rows().get(1).cells().get(0).address().key()).isEqualTo("表1!B2");
    }

    @Test
    void hiddenIsWhatItsValueSaysNotThatThereIsOne() throws Exception {
        assertThat(lines(
                        "<cols><col min=\"1\" max=\"2\" hidden=\"false\" width=\"8.5\"/></cols>",
                        data(
                                rowOf("r=\"1\" hidden=\"false\" ht=\"15\"", text("A1", "一"), text("B1", "二")),
                                rowOf("r=\"2\" hidden=\"true\"", text("A2", "藏")))))
                .containsExactly("一|二");
    }

    @Test
    void hiddenSheetsAreLeftOut() throws Exception {
        assertThat(GridText.of(read(ExcelWorkbook.of(data(row(1, text("A1", "可见"))))
                        .sheet("模板", "state=\"hidden\"", data(row(1, text("A1", "藏"))))
                        .sheet("字典", "state=\"veryHidden\"", data(row(1, text("A1", "深藏"))))
                        .sheet("表2", "state=\"visible\"", data(row(1, text("A1", "也可见")))))))
                .containsExactly("可见", "也可见");
    }

    @Test
    void addressesAreThoseOfTheFile() throws Exception {
        DocumentGrid grid = read(ExcelWorkbook.of(
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"20\"/></cols>",
                        data(
                                row(2, text("B2", "头"), text("AB2", "远")),
                                rowOf("r=\"3\" hidden=\"1\"", text("B3", "藏")),
                                row(4, text("B4", "值"))))
                .name("_xlnm.Print_Titles", 0, "表1!$A:$B,表1!$1:$2"));
        GridTable table = table(grid);
        assertThat(table.address()).isEqualTo(new CellAddress("表1", 1));
        assertThat(table.rows())
                .extracting(GridRow::number, GridRow::repeatedHead)
                .containsExactly(tuple(2, true), tuple(4, false));
        assertThat(table.rows().get(0).cells())
                .extracting(GridCell::address, GridCell::column)
                .containsExactly(tuple(new CellAddress("表1!B2", 2), 0), tuple(new CellAddress("表1!AB2", 2), 26));
        assertThat(table.widths()).startsWith(960, 2100).hasSize(27);
    }

    @Test
    void cellsAndRowsMayLeaveTheirPlacesUnsaid() throws Exception {
        assertThat(lines(data(
                        "<row><c t=\"inlineStr\"><is><t>一</t></is></c><c/><c t=\"inlineStr\"><is><t>三</t></is></c></row>",
                        "<row><c t=\"inlineStr\"><is><t>下</t></is></c></row>")))
                .containsExactly("一||三", "下");
    }

    @Test
    void textsMayBeSharedWithRunsAndReadingsAndEscapes() throws Exception {
        ExcelWorkbook workbook = ExcelWorkbook.of(data(row(
                        1,
                        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>",
                        "<c r=\"D1\" t=\"inlineStr\"><is><r><t>行</t></r><r><rPr><b/></rPr><t>内</t></r></is></c>")))
                .texts(
                        "<si><t>共享</t></si>",
                        "<si><r><t xml:space=\"preserve\">≥ </t></r><r><rPr><b/></rPr><t>95</t></r><rPh sb=\"0\" eb=\"1\">"
                                + "<t>dú</t></rPh><phoneticPr fontId=\"1\"/></si>",
                        "<si><t>一_x000D_\n二_x005F_x0041_</t></si>");
        assertThat(GridText.of(read(workbook))).containsExactly("共享|≥ 95|一/二_x0041_|行内");
    }

    @Test
    void numbersAreShownAndKept() throws Exception {
        ExcelWorkbook workbook = ExcelWorkbook.of(
                        data(
                                row(
                                        1,
                                        number("A1", 0, "66.720000000000013"),
                                        number("B1", 1, "0.95"),
                                        number("C1", 2, "4092000"),
                                        number("D1", 3, "46295"),
                                        number("E1", 4, "46295"),
                                        number("F1", 9, "7"),
                                        "<c r=\"G1\" t=\"b\"><v>1</v></c><c r=\"H1\" t=\"e\"><v>#DIV/0!</v></c>",
                                        "<c r=\"I1\" t=\"n\"><v>1E400</v></c><c r=\"J1\"><v>1E-999999999</v></c>",
                                        "<c r=\"K1\" s=\"3\" t=\"d\"><v>2026-09-30T00:00:00</v></c><c r=\"L1\" t=\"d\"><v>2026-09-30</v></c>")))
                .formats("9", "4", "yyyy\"年\"m\"月\"d\"日\"", "31");
        DocumentGrid grid = read(workbook);
        assertThat(GridText.of(grid))
                .containsExactly(
                        "66.72|95%|4,092,000.00|2026年9月30日|2026年9月30日|7|TRUE|#DIV/0!|1E400|0|2026年9月30日|2026-09-30");
        List<GridCell> cells = table(grid).rows().get(0).cells();
        assertThat(cells.get(1).value()).isEqualTo(new GridValue.Figure(new BigDecimal("0.95"), true));
        assertThat(cells.get(2).value()).isEqualTo(new GridValue.Figure(new BigDecimal("4092000"), false));
        assertThat(cells.get(3).value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
        assertThat(cells.get(11).value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        ExcelWorkbook workbook = ExcelWorkbook.of(data(row(1, number("A1", 1, "44833"))))
                .formats("14")
                .date1904();
        assertThat(GridText.of(read(workbook))).containsExactly("2026/9/30");
    }

    @Test
    void aFormatMayHideTextsAndNumbers() throws Exception {
        ExcelWorkbook workbook = ExcelWorkbook.of(data(
                        row(1, text("A1", "见"), "<c r=\"B1\" s=\"1\" t=\"str\"><v>密</v></c>", number("C1", 1, "5"))))
                .formats(";;;");
        assertThat(GridText.of(read(workbook))).containsExactly("见");
    }

    @Test
    void formulasShowTheResultsThatTheFileHolds() throws Exception {
        DocumentGrid grid = read(ExcelWorkbook.of(data(
                row(
                        1,
                        "<c r=\"A1\" t=\"str\"><f>D1&amp;\"\"</f><v>12</v></c>",
                        "<c r=\"B1\"><f>SUM(C1:C2)</f><v>66.7</v></c>",
                        "<c r=\"C1\"><f>SUM(D1)</f></c>",
                        "<c r=\"D1\" t=\"str\"><f>\"\"</f><v></v></c>",
                        "<c r=\"E1\"><f>SUM(D1)</f><v></v></c>"),
                rowOf("r=\"2\" hidden=\"1\"", "<c r=\"A2\"><f>SUM(D1)</f></c>"))));
        assertThat(GridText.of(grid)).containsExactly("12|66.7");
        assertThat(grid.lost())
                .extracting(
                        LostContent::kind,
                        lost -> lost.place() == null ? "" : lost.place().key())
                .containsExactly(
                        tuple(Kind.FORMULA_WITHOUT_RESULT, "表1!C1"), tuple(Kind.FORMULA_WITHOUT_RESULT, "表1!E1"));
    }

    @Test
    void tablesOfASheetStayOneWithBlankRowsBetween() throws Exception {
        assertThat(lines(data(
                        row(3, text("B3", "一")),
                        row(4, text("B4", "二")),
                        row(8, text("B8", "三")),
                        row(1_000_000, text("B1000000", "远")),
                        row(1_000_001, empty("B1000001")))))
                .startsWith("1:一", "1:二", "", "", "", "1:三", "")
                .endsWith("", "1:远")
                .hasSize(4 + 3 + SheetContent.MOST_BLANK_ROWS);
    }

    @Test
    void emptyCellsOfAFormAreKeptUpToItsLastText() throws Exception {
        assertThat(lines(
                        data(
                                row(1, text("A1", "名称"), empty("B1"), empty("C1"), text("D1", "备注"), empty("E1")),
                                row(2, text("A2", "级别"), empty("C2")),
                                row(3, empty("A3")),
                                row(9, empty("A9"))),
                        merges("B1:C1", "A2:A3", "F1:G1")))
                .containsExactly("名称|→2|备注", "级别↓2|2:", "");
    }

    @Test
    void picturesChartsAndTextBoxesAreLostWhereTheyAreShown() throws Exception {
        String at = "<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:row>%d</xdr:row></xdr:from>"
                + "<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>%s</xdr:twoCellAnchor>";
        DocumentGrid grid = read(ExcelWorkbook.of(
                        data(row(1, text("A1", "甲")), rowOf("r=\"5\" hidden=\"1\"")),
                        "<controls><control shapeId=\"1\"/></controls>")
                .drawing(
                        at.formatted(1, 2, "<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\"/></xdr:nvPicPr></xdr:pic>"),
                        at.formatted(
                                1, 3, "<xdr:sp><xdr:txBody><a:p><a:r><a:t>框</a:t></a:r></a:p></xdr:txBody></xdr:sp>"),
                        at.formatted(1, 3, "<xdr:sp><xdr:txBody><a:p/></xdr:txBody></xdr:sp>"),
                        at.formatted(2, 4, "<xdr:pic/>"),
                        at.formatted(3, 5, "<xdr:pic><xdr:nvPicPr><xdr:cNvPr hidden=\"1\"/></xdr:nvPicPr></xdr:pic>"),
                        at.formatted(4, 6, "<xdr:graphicFrame/>")));
        assertThat(grid.lost())
                .extracting(
                        LostContent::kind,
                        lost -> lost.place() == null ? "" : lost.place().key())
                .containsExactly(
                        tuple(Kind.EMBEDDED_OBJECT, "表1"),
                        tuple(Kind.IMAGE, "表1!B3"),
                        tuple(Kind.TEXT_BOX, "表1!B4"),
                        tuple(Kind.EMBEDDED_OBJECT, "表1!E7"));
    }

    @Test
    void picturesInCellsAreLost() throws Exception {
        DocumentGrid grid = read(ExcelWorkbook.of(data(row(
                1,
                text("A1", "甲"),
                "<c r=\"B1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>",
                "<c r=\"C1\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c>"))));
        assertThat(GridText.of(grid)).containsExactly("甲");
        assertThat(grid.lost()).extracting(LostContent::kind).containsExactly(Kind.IMAGE, Kind.IMAGE);
    }

    @Test
    void macrosOtherFilesAndChartSheetsAreSaidAndNotFollowed() throws Exception {
        ExcelWorkbook workbook = ExcelWorkbook.of(data(row(1, text("A1", "甲"))))
                .part("chartsheet", "图", "", "<chartsheet/>")
                .related("vbaProject", "vbaProject.bin")
                .related("externalLink", "externalLinks/externalLink1.xml")
                .external("hyperlink", "http://127.0.0.1:1/");
        assertThat(read(workbook).lost())
                .extracting(LostContent::kind)
                .containsExactly(Kind.MACROS, Kind.EXTERNAL_LINK, Kind.EMBEDDED_OBJECT);
        assertThat(read(ExcelWorkbook.of(data()).external("image", "http://127.0.0.1:1/"))
                        .lost())
                .extracting(LostContent::kind)
                .containsExactly(Kind.EXTERNAL_LINK);
    }

    @Test
    void theStrictVariantOfTheFormatIsRead() throws Exception {
        assertThat(GridText.of(read(
                        ExcelWorkbook.of(data(row(1, text("A1", "严格")))).strict())))
                .containsExactly("严格");
    }

    @Test
    void aDocumentTypeIsRefused() {
        ExcelWorkbook workbook = ExcelWorkbook.of(data(row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>")))
                .texts("<si><t>&x;</t></si>")
                .declaring("<!DOCTYPE sst [<!ENTITY x \"xxxxxxxxxx\">]>");
        refused(workbook, ReadLimits.STANDARD, Unreadable.Reason.DOCUMENT_TYPE);
    }

    @Test
    void limitsAreCountedWhileReading() {
        String row = text("A1", "一") + text("B1", "二");
        ExcelWorkbook many = ExcelWorkbook.of(data(row(1, row), row(2, row), row(3, row)));
        refused(many, new ReadLimits(1 << 20, 1 << 20, 1, 5, 9, 9), Unreadable.Reason.TOO_MANY_CELLS);
        refused(many, new ReadLimits(1 << 20, 500, 1, 50, 9, 9), Unreadable.Reason.UNPACKED_TOO_LARGE);
        ExcelWorkbook wide = ExcelWorkbook.of(data(row(1, text("XFD1", "远"))));
        refused(wide, ReadLimits.STANDARD, Unreadable.Reason.TOO_MANY_COLUMNS);
        ExcelWorkbook merged = ExcelWorkbook.of(data(), merges("A1:A2", "B1:B2", "C1:C2"));
        refused(merged, new ReadLimits(1 << 20, 1 << 20, 1, 2, 9, 9), Unreadable.Reason.TOO_MANY_CELLS);
    }

    @Test
    void whatNoWorkbookHasIsBroken() {
        for (String cell : List.of(
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1048577\"/>",
                "<row r=\"0\"/>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")) {
            refused(ExcelWorkbook.of(data(cell)), ReadLimits.STANDARD, Unreadable.Reason.BROKEN);
        }
    }

    private static void refused(ExcelWorkbook workbook, ReadLimits limits, Unreadable.Reason reason) {
        assertThatThrownBy(() -> read(workbook, limits))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
