package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.csv.CsvDocumentWriter;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.pdf.PdfWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import dev.mubiao.uikit.PrintedCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets of a form that prints several in one table stand in one, and come back from it equal. */
class RecordRoundTripTests {

    private static final List<String> NAMES = List.of("project-list", "subsidy-list");
    private static final Forms FORMS = new Forms(forms());
    private static final FileDocumentReader READER = new FileDocumentReader(RecordRoundTripTests::grids, FORMS);

    static Stream<Arguments> cases() {
        return Stream.<DocumentWriter>of(
                        new DocxWriter(), new XlsxWriter(), new CsvDocumentWriter(), new JsonWriter(), new PdfWriter())
                .flatMap(writer -> NAMES.stream().map(name -> Arguments.of(writer, name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void severalTargetsComeBackFromOneTable(DocumentWriter writer, String name) throws IOException {
        List<PrintedTarget> targets = targets(name, 9);
        String file = "f." + writer.format().word();
        DocumentReadingResult read = READER.read(file, Written.write(writer, targets), null);
        assertThat(read.others()).isEmpty();
        assertThat(read.findings()).isEmpty();
        assertThat(read.tables())
                .extracting(table -> printed(table.content()))
                .containsExactlyElementsOf(targets.stream()
                        .map(target -> printed(target.content()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void whatATargetHasOnceIsMergedDownItsRows(String format) throws IOException {
        DocumentWriter writer = format.equals("docx") ? new DocxWriter() : new XlsxWriter();
        List<DocumentGrid> grids =
                grids(new SourceFile("f." + format, Written.write(writer, targets("project-list", 4))));
        List<GridTable> tables = grids.get(0).blocks().stream()
                .filter(GridTable.class::isInstance)
                .map(GridTable.class::cast)
                .toList();
        assertThat(tables).hasSize(1);
        Map<String, Integer> rows = new HashMap<>();
        tables.get(0)
                .rows()
                .forEach(row -> row.cells().forEach(cell -> rows.merge(cell.text(), cell.rowSpan(), Integer::max)));
        assertThat(rows).containsEntry("项目1", 6).containsEntry("单位0", 12).containsEntry("项目名称", 2);
        assertThat(tables.get(0).rows().stream().flatMap(row -> row.cells().stream()))
                .filteredOn(cell -> cell.text().equals("一级指标"))
                .hasSize(1);
    }

    /** A target whose key a reader could not tell from that above it, or whose unit is blank, begins another table. */
    @Test
    void whatCouldNotBeToldApartStandsInTablesOfItsOwn() {
        List<PrintedTarget> targets = targets("project-list", 3);
        assertThat(PrintedTarget.pages(targets)).hasSize(1);
        assertThat(PrintedTarget.pages(List.of(targets.get(0), targets.get(0), targets.get(1))))
                .extracting(List::size)
                .containsExactly(1, 2);
        PrintedTarget blank = with(targets.get(1), targets.get(1).content().withHeader(header(1, null)));
        assertThat(PrintedTarget.pages(List.of(targets.get(0), blank, targets.get(2))))
                .extracting(List::size)
                .containsExactly(1, 2);
        assertThat(PrintedTarget.pages(targets("subsidy-list", 3))).hasSize(1);
    }

    @Test
    void theHeadIsRepeatedWithBothOfItsRows() {
        PageLayout layout = PageLayout.of(targets("project-list", 3));
        assertThat(layout.tables()).singleElement().satisfies(table -> {
            assertThat(table.head()).isEqualTo(2);
            assertThat(table.rows()).hasSize(2 + 3 * 6);
        });
        assertThat(layout.page().widths()).hasSize(15);
        assertThat(layout.title()).isEqualTo("2026年度预算项目绩效目标汇总表");
        PageLayout single = PageLayout.of(targets("subsidy-list", 1));
        assertThat(single.tables().get(0).head()).isEqualTo(1);
        assertThat(single.tables().get(0).rows()).hasSize(1 + 2);
        assertThat(single.tables().get(0).rows().get(0).get(3).text()).isEqualTo("2026年补助金额");
    }

    private static List<PrintedTarget> targets(String name, int number) {
        TargetContent filled = FilledTestForms.content(name);
        List<PrintedTarget> targets = new ArrayList<>();
        for (int no = 0; no < number; no++) {
            TargetContent content = filled.withHeader(header(no, "单位" + no / 2))
                    .withFunding(new Funding(
                            Amount.of(new Money(new BigDecimal(1_230_000 + no * 10_000))),
                            filled.funding().sources(),
                            List.of(),
                            List.of(),
                            null,
                            List.of()));
            targets.add(new PrintedTarget("单位" + no / 2, TestForms.variant(name), keeping(content, name), null));
        }
        return targets;
    }

    /** Without what the form has no place for. */
    private static TargetContent keeping(TargetContent content, String name) {
        TargetHeader header = content.header();
        return content.withHeader(
                TargetHeader.of(null, field -> TestForms.variant(name).has(field) ? header.text(field) : null));
    }

    private static TargetHeader header(int no, String unit) {
        return TargetHeader.of(null, field -> switch (field) {
            case REPORTING_UNIT -> unit;
            case PROJECT_CODE -> "YX-" + no;
            case PROJECT_NAME -> "项目" + no;
            case ATTRIBUTE -> "新增";
            case CONTACT_NAME -> "甲某某";
            case SUPERVISING_DEPARTMENT -> "云溪市教育局";
            case IMPLEMENTING_UNIT -> "云溪市第一小学";
            default -> null;
        });
    }

    private static PrintedTarget with(PrintedTarget target, TargetContent content) {
        return new PrintedTarget(target.unit(), target.form(), content, null);
    }

    /** The texts of all cells and lines of one target alone, which shows all that its form has a place for. */
    private static List<String> printed(TargetContent content) {
        PrintedForm print = PrintedForm.of(FORMS.find(content.form()).orElseThrow(), content);
        List<String> texts = new ArrayList<>(List.of(print.title(), String.valueOf(content.year())));
        print.above().forEach(line -> texts.add(line.text()));
        print.table().rows().forEach(row -> row.stream().map(PrintedCell::text).forEach(texts::add));
        print.below().forEach(line -> texts.add(line.text()));
        return texts;
    }

    private static List<FormDefinition> forms() {
        return Stream.concat(new FormFiles().load().stream(), NAMES.stream().map(TestForms::form))
                .toList();
    }

    private static List<DocumentGrid> grids(SourceFile source) {
        try {
            return new FileReading(ReadLimits.STANDARD).read(source);
        } catch (Unreadable e) {
            throw e.refusal(source.name());
        }
    }
}
