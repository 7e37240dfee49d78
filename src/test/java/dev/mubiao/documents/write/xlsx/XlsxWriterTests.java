package dev.mubiao.documents.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.testing.FilledForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxWriterTests {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.CHINA);

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellShowsWhatTheFormPrints(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), filled))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<List<String>> shown = texts(sheet, filled.variant().columns());
            List<List<String>> grid = Written.grid(target);
            if (grid.isEmpty()) {
                target.print().sections().forEach(section -> {
                    assertThat(shown).contains(List.of(section.heading()));
                    section.paragraphs().forEach(text -> assertThat(shown).contains(List.of(text.text())));
                });
            } else {
                int from = shown.indexOf(grid.get(0));
                assertThat(shown.subList(from, from + grid.size())).isEqualTo(grid);
            }
            assertThat(shown.get(0).get(0)).isEqualTo(target.print().title().strip());
            target.print()
                    .below()
                    .forEach(line -> assertThat(shown)
                            .anyMatch(row -> row.get(0).equals(line.text().strip())));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noCellIsAFormulaAndAmountsAreNumbers(FilledForms.Filled filled) throws IOException {
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), filled))) {
            List<Cell> cells = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cells::add);
            }
            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            if (filled.variant().has(Field.TOTAL) && filled.content().year() != null) {
                assertThat(cells)
                        .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC
                                && (cell.getNumericCellValue() == 1234567.8
                                        || cell.getNumericCellValue() == 123.45678));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void cellsAreMergedAsTheFormMergesThem(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), filled))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            long merged = target.print().table().rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> cell.columns() > 1 || cell.rows() > 1)
                    .count();
            int columns = filled.variant().columns();
            long inTable = sheet.getMergedRegions().stream()
                    .filter(range -> !(range.getFirstColumn() == 0
                            && range.getLastColumn() == columns - 1
                            && range.getFirstRow() == range.getLastRow()))
                    .count();
            assertThat(inTable).isEqualTo(merged);
            for (CellRangeAddress range : sheet.getMergedRegions()) {
                assertThat(range.getNumberOfCells()).isGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSheetIsReadyToPrint(FilledForms.Filled filled) throws IOException {
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), filled))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            if (filled.variant().indicators() != null) {
                CellRangeAddress repeated = sheet.getRepeatingRows();
                assertThat(repeated.getFirstRow()).isEqualTo(repeated.getLastRow());
                String label = filled.variant().indicators().columns().get(0).label();
                assertThat(texts(sheet, filled.variant().columns()).get(repeated.getFirstRow()))
                        .contains(label);
            }
        }
    }

    @Test
    void aTextThatIsTooHighForOneRowTakesSeveral() throws IOException {
        FilledForms.Filled filled = FilledForms.all().get(0);
        TargetContent content = filled.content()
                .withGoals(new TargetContent.Goals(
                        List.of("完成全部教室的修缮并按期交付使用。".repeat(280)), List.of(), List.of(), List.of()));
        PrintedTarget target = new PrintedTarget(Written.UNIT, filled.variant(), content, null);
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), List.of(target)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            CellRangeAddress goals = sheet.getMergedRegions().stream()
                    .filter(range -> sheet.getRow(range.getFirstRow())
                            .getCell(range.getFirstColumn())
                            .toString()
                            .startsWith("完成全部教室"))
                    .findFirst()
                    .orElseThrow();
            double height = 0;
            for (int row = goals.getFirstRow(); row <= goals.getLastRow(); row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isLessThanOrEqualTo(409);
                height += sheet.getRow(row).getHeightInPoints();
            }
            assertThat(goals.getLastRow()).isGreaterThan(goals.getFirstRow());
            assertThat(height).isGreaterThan(1_000);
        }
    }

    @Test
    void eachTargetHasASheetWithANameOfItsOwn() throws IOException {
        List<PrintedTarget> targets = forms().map(Written::target).toList();
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), targets))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(targets.size());
            assertThat(workbook.getSheetName(0)).isEqualTo("教室修缮与课桌更新");
            assertThat(workbook.getSheetName(2)).isEqualTo("教室修缮与课桌更新(2)");
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty(XlsxWriter.ORIGIN)
                            .getLpwstr())
                    .contains("form=lukou-2026");
        }
    }

    @Test
    void aNameWithSignsOfXmlOrOfRangesKeepsTheRepeatedRows() throws IOException {
        FilledForms.Filled filled = forms().toList().get(2);
        TargetHeader.Project project = new TargetHeader.Project(null, "学生's&家长<\"同\">'", null, null, null);
        TargetHeader header =
                new TargetHeader(null, TargetHeader.Units.NONE, TargetHeader.Contact.NONE, project, null, null);
        PrintedTarget target = new PrintedTarget(
                Written.UNIT, filled.variant(), filled.content().withHeader(header), null);
        try (XSSFWorkbook workbook = read(Written.write(new XlsxWriter(), List.of(target)))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("学生’s&家长<\"同\">’");
            assertThat(workbook.getSheetAt(0).getRepeatingRows().getFirstRow()).isPositive();
        }
    }

    private static XSSFWorkbook read(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static List<List<String>> texts(XSSFSheet sheet, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < Math.max(1, columns); column++) {
                XSSFCell cell =
                        sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
                texts.add(cell == null ? "" : SHOWN.formatCellValue(cell));
            }
            rows.add(texts);
        }
        return rows;
    }
}
