package dev.mubiao.grid.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of Excel: what is found in them, what they may not bring along, and how they are filled. */
class SheetTemplateTests {

    private final TemplateProcessing processing = new TemplateProcessing(new FileReading(ReadLimits.STANDARD));

    @Test
    void valuesAreTextsOrNumbersAndNeverFormulas() throws IOException {
        byte[] file = file(sheet -> {
            cell(sheet, 0, 0).setCellValue("{{项目名称}}");
            cell(sheet, 0, 1).setCellValue("{{总额}}");
            cell(sheet, 0, 2).setCellValue("共{{总额}}元");
        });
        TemplateFilling target = target(Map.of(
                "项目名称",
                TemplateValue.of("=HYPERLINK(\"http://example.org\")"),
                "总额",
                new TemplateValue("1,200.50", new BigDecimal("1200.50"), "#,##0.00", false)));

        try (XSSFWorkbook workbook = filled(file, target)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(cell(sheet, 0, 0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, 0, 0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://example.org\")");
            assertThat(cell(sheet, 0, 1).getNumericCellValue()).isEqualTo(1200.5);
            assertThat(cell(sheet, 0, 1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(cell(sheet, 0, 2).getStringCellValue()).isEqualTo("共1,200.50元");
        }
    }

    @Test
    void partsOfATextKeepTheirType() throws IOException {
        byte[] file = file(sheet -> {
            XSSFFont bold = sheet.getWorkbook().createFont();
            bold.setBold(true);
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("项目：{", bold);
            text.append("{项目名称}}（续）", sheet.getWorkbook().createFont());
            cell(sheet, 0, 0).setCellValue(text);
        });

        try (XSSFWorkbook workbook = filled(file, target(Map.of("项目名称", TemplateValue.of("教室修缮"))))) {
            XSSFRichTextString text = cell(workbook.getSheetAt(0), 0, 0).getRichStringCellValue();
            assertThat(text.getString()).isEqualTo("项目：教室修缮（续）");
            assertThat(text.getFontAtIndex(3).getBold()).isTrue();
            assertThat(text.getFontAtIndex(8).getBold()).isFalse();
        }
    }

    @Test
    void rowsBelowMoveDownWithWhatIsMergedAndWithTheirFormulas() throws IOException {
        byte[] file = file(sheet -> {
            cell(sheet, 0, 0).setCellValue("绩效指标");
            cell(sheet, 0, 1).setCellValue("名称");
            cell(sheet, 1, 1).setCellValue("{{指标:一级指标}}");
            cell(sheet, 1, 2).setCellValue("{{指标:三级指标}}");
            cell(sheet, 1, 4).setCellValue("{{指标:分值}}");
            cell(sheet, 2, 1).setCellValue("合计");
            cell(sheet, 2, 4).setCellFormula("SUM(E2:E2)");
            cell(sheet, 3, 0).setCellValue("填表人");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:E4"));
        });
        List<List<TemplateValue>> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(List.of(
                    i == 1 ? TemplateValue.CONTINUED : TemplateValue.of("一级" + i),
                    TemplateValue.of("名称" + i),
                    new TemplateValue("1" + i, new BigDecimal("1" + i), "0", false)));
        }
        TemplateRows rows = new TemplateRows(List.of("指标:一级指标", "指标:三级指标", "指标:分值"), lines);

        try (XSSFWorkbook workbook = filled(file, new TemplateFilling("甲", Map.of(), List.of(rows)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A1:A4", "C2:D2", "C3:D3", "C4:D4", "A6:E6", "B2:B3");
            assertThat(cell(sheet, 3, 2).getStringCellValue()).isEqualTo("名称2");
            assertThat(cell(sheet, 3, 4).getNumericCellValue()).isEqualTo(12);
            assertThat(cell(sheet, 4, 4).getCellFormula()).isEqualTo("SUM(E2:E4)");
            assertThat(cell(sheet, 5, 0).getStringCellValue()).isEqualTo("填表人");
        }
    }

    @Test
    void eachOfSeveralTargetsHasASheetNamedAfterIt() throws IOException {
        byte[] file = file(sheet -> {
            cell(sheet, 0, 0).setCellValue("{{项目名称}}");
            sheet.getHeader().setCenter("{{项目名称}}");
        });

        try (XSSFWorkbook workbook = filled(file, target("修缮/一", "甲&乙"), target("修缮/一", "乙"), target("丙", "丙"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2)))
                    .containsExactlyInAnyOrder("修缮 一", "修缮 一(2)", "丙");
            assertThat(cell(workbook.getSheet("丙"), 0, 0).getStringCellValue()).isEqualTo("丙");
            assertThat(workbook.getSheetAt(0).getHeader().getCenter()).isEqualTo("甲&&乙");
        }
    }

    @Test
    void aRowGetsTheRoomThatItsTextTakes() throws IOException {
        byte[] file = file(sheet -> {
            XSSFCell cell = cell(sheet, 0, 0);
            cell.setCellValue("{{目标}}");
            var style = sheet.getWorkbook().createCellStyle();
            style.setWrapText(true);
            cell.setCellStyle(style);
            sheet.getRow(0).setHeightInPoints(20);
        });

        try (XSSFWorkbook workbook = filled(file, target(Map.of("目标", TemplateValue.of("维修教室。".repeat(40)))))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getHeightInPoints()).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBSERVICE(A1)",
                "HYPERLINK(A1)",
                "INDIRECT(A1)",
                "SUM([1]Sheet1!A1)",
            })
    void formulasThatFetchSomethingAreRefused(String formula) {
        byte[] file = file(sheet -> {
            cell(sheet, 0, 0).setCellValue("{{项目名称}}");
            cell(sheet, 0, 1).getCTCell().addNewF().setStringValue(formula);
        });
        assertThatThrownBy(() -> processing.inspect(source(file)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Unreadable.Reason.TEMPLATE_FORMULA));
    }

    @Test
    void whatStandsInAFormulaIsSaidNotToBeFilled() throws IOException {
        byte[] file = file(sheet -> {
            cell(sheet, 0, 0).setCellFormula("\"{{项目名称}}\"&1");
            cell(sheet, 1, 0).setCellValue("甲");
        });

        assertThat(processing.inspect(source(file)).placeholders())
                .extracting(TemplatePlaceholder::position)
                .containsExactly(Position.FORMULA);
    }

    @Test
    void addressesAreDroppedAndTheirTextsStay() throws IOException {
        byte[] file = file(sheet -> {
            XSSFCell cell = cell(sheet, 0, 0);
            cell.setCellValue("{{项目名称}}");
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("http://example.org/a");
            cell.setHyperlink(link);
        });

        TemplateContent inspected = processing.inspect(source(file));
        assertThat(inspected.dropped()).containsExactly(TemplateLoss.HYPERLINKS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(inspected.file()))) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
            assertThat(cell(workbook.getSheetAt(0), 0, 0).getStringCellValue()).isEqualTo("{{项目名称}}");
        }
    }

    private XSSFWorkbook filled(byte[] file, TemplateFilling... targets) throws IOException {
        byte[] filled = processing.fill(
                source(processing.inspect(source(file)).file()), new TemplateFill("标题", Map.of(), List.of(targets)));
        return new XSSFWorkbook(new ByteArrayInputStream(filled));
    }

    private static TemplateFilling target(String name, String project) {
        return new TemplateFilling(name, Map.of("项目名称", TemplateValue.of(project)), List.of());
    }

    private static TemplateFilling target(Map<String, TemplateValue> values) {
        return new TemplateFilling("甲", new HashMap<>(values), List.of());
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private static byte[] file(Consumer<XSSFSheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("目标表"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static SourceFile source(byte[] file) {
        return new SourceFile("模板.xlsx", file);
    }
}
