package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.DocumentZip;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.csv.CsvDocumentWriter;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.targets.content.TargetContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the portal writes of a target is the same target when it is read again, whatever form and format. */
class WrittenFormatRoundTripTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());
    private static final FileDocumentReader READER = new FileDocumentReader(WrittenFormatRoundTripTests::grids, FORMS);
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<DocumentWriter> writers() {
        return Stream.of(new DocxWriter(), new XlsxWriter(), new CsvDocumentWriter(), new JsonWriter());
    }

    private record Case(DocumentWriter writer, FormDefinition form, FormVariant variant, String filling) {

        PrintedTarget target() {
            TargetContent content = switch (filling) {
                case "everything" -> InventedTargets.full(form, variant);
                case "nothing" -> InventedTargets.empty(form, variant);
                default -> InventedTargets.random(form, variant, filling.hashCode());
            };
            return new PrintedTarget(Written.UNIT, variant, content, null);
        }

        @Override
        public String toString() {
            return writer.format() + " " + form.id() + " " + variant.kind() + " " + filling;
        }
    }

    static Stream<Case> cases() {
        return writers()
                .flatMap(writer -> FORMS.all().stream()
                        .flatMap(form -> form.variants().stream()
                                .flatMap(variant -> Stream.of("everything", "nothing", "some", "other")
                                        .map(filling -> new Case(writer, form, variant, filling)))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTargetComesBackEqual(Case each) throws IOException {
        PrintedTarget target = each.target();
        DocumentReadingResult read = read(each.writer(), List.of(target));
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        assertThat(json(target, read.tables().get(0).content())).isEqualTo(json(target, target.content()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void allTargetsOfADocumentComeBackEqual(DocumentWriter writer) throws IOException {
        List<PrintedTarget> targets = everything(writer);
        assertSame(read(writer, targets), targets);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void anArchiveOfADocumentEachComesBackEqual(DocumentWriter writer) throws IOException {
        List<PrintedTarget> targets = everything(writer);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        DocumentZip zip = new DocumentZip(writer.format(), archive);
        for (PrintedTarget target : targets) {
            zip.add(
                    target.title(),
                    document -> document.write(new DocumentWriters(List.of(writer))
                            .write(writer.format(), List.of(target))
                            .content()));
        }
        zip.finish();
        assertSame(READER.read("f.zip", archive.toByteArray(), null), targets);
    }

    private static List<PrintedTarget> everything(DocumentWriter writer) {
        return cases().filter(each -> each.writer().format() == writer.format()
                        && each.filling().equals("everything"))
                .map(Case::target)
                .toList();
    }

    /** Tables are counted before narratives. */
    private static void assertSame(DocumentReadingResult read, List<PrintedTarget> targets) {
        assertThat(read.others()).isEmpty();
        List<PrintedTarget> tablesFirst = Stream.concat(
                        targets.stream().filter(target -> target.form().narrative() == null),
                        targets.stream().filter(target -> target.form().narrative() != null))
                .toList();
        assertThat(read.tables()).hasSameSizeAs(targets);
        assertThat(read.tables()).allSatisfy(table -> {
            PrintedTarget target = tablesFirst.get(table.index() - 1);
            assertThat(json(target, table.content())).isEqualTo(json(target, target.content()));
        });
    }

    private static DocumentReadingResult read(DocumentWriter writer, List<PrintedTarget> targets) throws IOException {
        return READER.read("f." + writer.format().word(), Written.write(writer, targets), null);
    }

    private static List<DocumentGrid> grids(SourceFile source) {
        try {
            return new FileReading(ReadLimits.STANDARD).read(source);
        } catch (Unreadable e) {
            throw e.refusal(source.name());
        }
    }

    /** All that a target says; its title is that of the form, and its places are those of the file. */
    private static String json(PrintedTarget target, TargetContent content) throws IOException {
        JsonNode root = MAPPER.readTree(Written.write(
                new JsonWriter(), List.of(new PrintedTarget(Written.UNIT, target.form(), content, null))));
        for (String name : List.of("title", "line", "line_end", "repaired")) {
            root.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
        }
        return root.toPrettyString();
    }
}
