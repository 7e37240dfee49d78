package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.InventedTables;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.testing.Documents;
import dev.mubiao.uikit.PrintedCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @Test
    void ofAnArchiveThePlaceNamesTheFile() throws IOException {
        String first = Documents.projectTable("QH26T1", "教室修缮").replace('\t', ',');
        String second = Documents.projectTable("QH26T2", "图书购置").replace('\t', ',');
        DocumentReadingResult read = read(zip(Map.of("a.csv", first, "b.csv", second)));
        assertThat(read.tables())
                .extracting(table -> read.places()
                        .said(table.firstLine(), table.lines().get(0))
                        .orElseThrow()
                        .arguments()
                        .get(0)
                        .toString())
                .satisfiesExactly(
                        file -> assertThat(file).endsWith("/a.csv"),
                        file -> assertThat(file).endsWith("/b.csv"));
        DocumentReadingResult alone = read(first.getBytes(StandardCharsets.UTF_8));
        DocumentTable table = alone.tables().get(0);
        assertThat(alone.places().said(table.firstLine(), ""))
                .isEqualTo(alone.places().of(table.firstLine(), "").map(CellAddress::text));
    }

    @Test
    void aTableWithoutATitleInASecondFileHasTheLinesOfThatFile() throws IOException {
        String first = Documents.projectTable("QH26T1", "教室修缮").replace('\t', ',');
        String other = Documents.projectTable("QH26T2", "图书购置").replace('\t', ',');
        String second = other.substring(other.indexOf("项目名称"));
        DocumentReadingResult read = read(zip(Map.of("a.csv", first, "b.csv", second)));
        assertThat(read.tables()).hasSize(2);
        DocumentTable table = read.tables().get(1);
        assertThat(table.lines().get(0)).startsWith("项目名称");
        assertThat(table.lines()).hasSameSizeAs(second.lines().toList());
        assertThat(table.firstLine()).isGreaterThan(read.tables().get(0).firstLine());
        assertThat(read.tables().get(0).lines()).noneMatch(table.lines().get(0)::equals);
    }

    @ParameterizedTest
    @CsvSource({"'{\\rtf1\\ansi a\tb}', RTF", "'MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x', MHT"
    })
    void aFormatThatLooksLikeTextIsRefusedByItsName(String text, String format) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("grid.refused.otherTextFormat");
                    assertThat(refusal.arguments()).contains(format);
                });
    }

    @Test
    void whatIsLostIsSaidWithItsPlaceIfItHasOne() {
        CellAddress place = CellAddress.ofSheet("目标", 3, 1);
        String page = html(cases().findFirst().orElseThrow().printed());
        GridReader grids = source -> {
            DocumentGrid grid = grids(source).get(0);
            return List.of(new DocumentGrid(
                    grid.fileName(),
                    grid.format(),
                    grid.blocks(),
                    List.of(
                            new LostContent(LostContent.Kind.EMBEDDED_OBJECT, null),
                            new LostContent(LostContent.Kind.IMAGE, place)),
                    Map.of()));
        };
        DocumentReadingResult read =
                new FileDocumentReader(grids, FORMS).read("any", page.getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.lost())
                .extracting(DocumentFinding::messageKey, DocumentFinding::arguments)
                .containsExactly(
                        tuple("documents.lost.EMBEDDED_OBJECT", List.of("any")),
                        tuple(
                                "documents.lost.at",
                                List.of(new MessageText("documents.lost.IMAGE", List.of("any")), place.text())));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void assertReadsAsText(Case each, byte[] file) {
        DocumentReadingResult read = read(file);
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        TargetContent got = read.tables().get(0).content();
        assertThat(got.unplaced()).isEmpty();
        String text = InventedTables.print(each.variant(), InventedTables.of(each.form(), each.variant(), each.seed()));
        TargetContent expected = new TextDocumentReader(FORMS)
                .read("any.txt", text, FormChoices.NONE)
                .tables()
                .get(0)
                .content();
        assertThat(document(each, got)).isEqualTo(document(each, expected));
    }

    private static DocumentReadingResult read(byte[] file) {
        return new FileDocumentReader(FormatRoundTripTests::grids, FORMS).read("any", file, null);
    }

    private static List<DocumentGrid> grids(SourceFile source) {
        try {
            return new FileReading(ReadLimits.STANDARD).read(source);
        } catch (Unreadable e) {
            throw e.refusal(source.name());
        }
    }

    /** As the API shows it, without where it stood in the file. */
    private static String document(Case each, TargetContent content) {
        return TargetDocument.of(content, each.variant())
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
