package dev.mubiao.documents.write.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.catalogue.FieldHelp;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.forms.catalogue.FormFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmptyFormsTests {

    private static final List<FormDefinition> FORMS = new FormFiles().load();

    private final FieldHelpTexts help =
            mock(FieldHelpTexts.class, called -> new FieldHelp("说明" + called.getArgument(2), "样例", "反例"));
    private final EmptyForms emptyForms = new EmptyForms(new DocxWriter(), new XlsxWriter(), help);

    record Choice(FormDefinition form, FormVariant variant) {
        @Override
        public String toString() {
            return form.id() + " " + variant.kind();
        }
    }

    static Stream<Choice> choices() {
        return FORMS.stream().flatMap(form -> form.variants().stream().map(variant -> new Choice(form, variant)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void labelsAreLockedAndValuesAreNot(Choice choice) throws IOException {
        try (XSSFWorkbook workbook = xlsx(choice)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            List<Cell> open = cells(sheet).stream()
                    .filter(cell -> !cell.getCellStyle().getLocked())
                    .toList();
            assertThat(open).allMatch(cell -> !cell.toString().contains("指标性质"));
            assertThat(cells(sheet).get(0).getCellStyle().getLocked()).isTrue();
            if (choice.variant().indicators() != null) {
                assertThat(open).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void columnsWithChoicesOfferThemAndHeadsAreExplained(Choice choice) throws IOException {
        try (XSSFWorkbook workbook = xlsx(choice)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            if (choice.variant().indicators() == null) {
                assertThat(sheet.getDataValidations()).isEmpty();
                return;
            }
            XSSFSheet lists = workbook.getSheetAt(1);
            assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            List<String> offered = cells(lists).stream().map(Cell::toString).toList();
            for (IndicatorColumn column : choice.variant().indicators().columns()) {
                assertThat(offered).containsAll(column.choices());
                assertThat(cells(sheet))
                        .as(column.label())
                        .anyMatch(cell -> cell.toString().equals(column.label())
                                && cell.getCellComment() != null
                                && cell.getCellComment()
                                        .getString()
                                        .toString()
                                        .contains("说明" + column.field() + "\n例：样例"));
            }
            long withChoices = choice.variant().indicators().columns().stream()
                    .filter(column -> !column.choices().isEmpty())
                    .count();
            assertThat(sheet.getDataValidations()).hasSizeGreaterThanOrEqualTo((int) withChoices * 12);
            assertThat(sheet.getDataValidations())
                    .allMatch(validation ->
                            validation.getValidationConstraint().getFormula1().contains("!$"))
                    .allMatch(validation -> validation.getShowErrorBox()
                            && !validation.getErrorBoxTitle().equals("null"));
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theWordDocumentHasRoomForIndicators(Choice choice) throws IOException {
        WrittenDocument written = emptyForms.write(choice.form(), choice.variant(), WrittenFormat.DOCX);
        assertThat(written.name()).endsWith("-空白表样.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written.content()))) {
            assertThat(document.getTables().isEmpty())
                    .isEqualTo(choice.variant().indicators() == null);
            if (!document.getTables().isEmpty()) {
                int rows = document.getTables()
                        .get(document.getTables().size() - 1)
                        .getRows()
                        .size();
                assertThat(rows).isGreaterThanOrEqualTo(13);
            }
        }
    }

    private XSSFWorkbook xlsx(Choice choice) throws IOException {
        byte[] content = emptyForms
                .write(choice.form(), choice.variant(), WrittenFormat.XLSX)
                .content();
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }
}
