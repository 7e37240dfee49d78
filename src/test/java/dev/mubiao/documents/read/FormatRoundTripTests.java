package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.read.text.InventedTables;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.uikit.PrintedCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printed forms as files of other programs are read as the same targets as their text. */
class FormatRoundTripTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());
    private static final int COLUMN_OFFSET = 1;

    private record Case(FormDefinition form, FormVariant variant, long seed) {
        @Override
        public String toString() {
            return form.id() + " " + variant.kind() + " seed " + seed;
        }

        PrintedForm printed() {
            return PrintedForm.of(variant, InventedTables.of(form, variant, seed));
        }
    }

    static Stream<Case> cases() {
        return FORMS.all().stream()
                .flatMap(form -> form.variants().stream()
                        .filter(variant -> variant.indicators() != null)
                        .flatMap(variant -> Stream.of(1L, 2L, 3L).map(seed -> new Case(form, variant, seed))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageOfTheWebIsReadAsItsText(Case each) {
        assertReadsAsText(each, html(each.printed()).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkbookIsReadAsItsText(Case each) {
        assertReadsAsText(each, xlsx(List.of(each.printed())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void commaSeparatedValuesAreReadAsTheirText(Case each) {
        String csv = InventedTables.print(each.variant(), InventedTables.of(each.form(), each.variant(), each.seed()))
                .lines()
                .map(line -> Stream.of(line.split("\t", -1))
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertReadsAsText(each, csv.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void tablesOfSeveralSheetsAndFormsAreAllFound() {
        List<Case> all = cases().filter(each -> each.seed() == 1).toList();
        DocumentReadingResult read = read(xlsx(all.stream().map(Case::printed).toList()));
        assertThat(read.tables())
                .extracting(table -> table.content().formId())
                .containsExactlyElementsOf(
                        all.stream().map(each -> each.form().id()).toList());
        assertThat(read.others()).isEmpty();
    }

    @Test
    void aFindingNamesTheCellOfTheSheet() throws IOException {
        Case each = cases().findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("目标");
            int rows = write(sheet, each.printed());
            sheet.value(rows + 3, COLUMN_OFFSET, "领导名录");
            sheet.value(rows + 5, COLUMN_OFFSET, "姓名");
            sheet.value(rows + 5, COLUMN_OFFSET + 1, "职务");
            sheet.value(rows + 6, COLUMN_OFFSET, "苏晓禾");
            sheet.value(rows + 6, COLUMN_OFFSET + 1, "局长");
            workbook.finish();
            DocumentReadingResult read = read(out.toByteArray());
            DocumentFinding foreign = read.findings().stream()
                    .filter(finding -> finding.ruleId().equals("READ-FOREIGN"))
                    .findFirst()
                    .orElseThrow();
            assertThat(read.places().of(foreign)).contains(new CellAddress("目标!B" + (rows + 4), rows + 4));
        }
    }

    private static void assertReadsAsText(Case each, byte[] file) {
        DocumentReadingResult read = read(file);
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        TargetContent got = read.tables().get(0).content();
        assertThat(got.unplaced()).isEmpty();
        String text = InventedTables.print(each.variant(), InventedTables.of(each.form(), each.variant(), each.seed()));
        TargetContent expected = new TextDocumentReader(FORMS)
                .read("any.txt", text.getBytes(StandardCharsets.UTF_8), null)
                .tables()
                .get(0)
                .content();
        assertThat(document(each, got)).isEqualTo(document(each, expected));
    }

    private static DocumentReadingResult read(byte[] file) {
        GridReader grids = source -> {
            try {
                return new FileReading(ReadLimits.STANDARD).read(source);
            } catch (Unreadable e) {
                throw e.refusal(source.name());
            }
        };
        return new FileDocumentReader(grids, FORMS).read("any", file, null);
    }

    /** As the API shows it, without where it stood in the file. */
    private static String document(Case each, TargetContent content) {
        return TargetDocument.of(content, each.variant().moneyUnit())
                .toString()
                .replaceAll("(?:line|lineEnd|column)=\\d+", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("\\s+", "");
    }

    private static String html(PrintedForm form) {
        StringBuilder html = new StringBuilder("<html><body><p>" + form.title() + "</p>");
        form.above().forEach(line -> html.append("<p>").append(line.text()).append("</p>"));
        html.append("<table border=1>");
        form.table().rows().forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td colspan=%d rowspan=%d>%s</td>"
                    .formatted(
                            cell.columns(),
                            cell.rows(),
                            cell.text()
                                    .replace("<", "&lt;")
                                    .replace(">", "&gt;")
                                    .replace("\n", ""))));
            html.append("</tr>");
        });
        html.append("</table>");
        form.below().forEach(line -> html.append("<p>").append(line.text()).append("</p>"));
        return html.append("</body></html>").toString();
    }

    private static byte[] xlsx(List<PrintedForm> forms) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (int i = 0; i < forms.size(); i++) {
                write(workbook.newWorksheet("表" + (i + 1)), forms.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** From the second column on, with merged cells. @return rows */
    private static int write(Worksheet sheet, PrintedForm form) {
        int next = 0;
        sheet.value(next++, COLUMN_OFFSET, form.title());
        for (PrintedForm.Line line : form.above()) {
            sheet.value(next++, COLUMN_OFFSET, line.text());
        }
        int[] covered = new int[64];
        for (List<PrintedCell> row : form.table().rows()) {
            int column = 0;
            for (PrintedCell cell : row) {
                while (covered[column] > 0) {
                    covered[column++]--;
                }
                sheet.value(next, column + COLUMN_OFFSET, cell.text().replace("\n", ""));
                if (cell.columns() > 1 || cell.rows() > 1) {
                    sheet.range(
                                    next,
                                    column + COLUMN_OFFSET,
                                    next + cell.rows() - 1,
                                    column + COLUMN_OFFSET + cell.columns() - 1)
                            .merge();
                }
                for (int i = 0; i < cell.columns(); i++) {
                    covered[column++] = cell.rows() - 1;
                }
            }
            for (; column < covered.length; column++) {
                covered[column] = Math.max(0, covered[column] - 1);
            }
            next++;
        }
        for (PrintedForm.Line line : form.below()) {
            sheet.value(next++, COLUMN_OFFSET, line.text());
        }
        return next;
    }
}
