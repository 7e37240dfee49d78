package dev.mubiao.formmaker.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.read.FileDocumentReader;
import dev.mubiao.documents.read.text.InventedTables;
import dev.mubiao.documents.write.DocumentWriter;
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
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a filled document of a form that is known, a form is proposed that reads the document as the known one does. */
class KnownFormProposalTests {

    private static final List<FormDefinition> KNOWN = new FormFiles().load();
    private static final JsonMapper MAPPER = new JsonMapper();

    private record Case(DocumentWriter writer, FormDefinition form, FormVariant variant) {
        @Override
        public String toString() {
            return writer.format() + " " + form.id() + " " + variant.kind();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(new DocxWriter(), new XlsxWriter(), new CsvDocumentWriter())
                .flatMap(writer -> KNOWN.stream()
                        .flatMap(form -> form.variants().stream()
                                .filter(variant -> variant.indicators() != null)
                                .map(variant -> new Case(writer, form, variant))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsDocumentIsReadAsWithTheKnownForm(Case each) throws IOException {
        TargetContent content = InventedTables.of(each.form(), each.variant(), 3);
        byte[] file =
                Written.write(each.writer(), List.of(new PrintedTarget(Written.UNIT, each.variant(), content, null)));
        String name = "样表." + each.writer().format().word();
        List<FormDefinition> others =
                KNOWN.stream().filter(form -> !form.equals(each.form())).toList();
        Proposal proposal = new FormProposal(others, each.form().year())
                .of(grids(new SourceFile(name, file)).get(0), null, new FormProposal.Naming("made-form", null));
        FormDefinition made = proposal.definition();
        assertThat(made.variants().get(0).kind()).isEqualTo(each.variant().kind());
        assertThat(json(each.variant(), read(List.of(made), name, file)))
                .isEqualTo(json(each.variant(), read(List.of(each.form()), name, file)));
    }

    private static TargetContent read(List<FormDefinition> forms, String name, byte[] file) {
        DocumentReadingResult read =
                new FileDocumentReader(KnownFormProposalTests::grids, new Forms(forms)).read(name, file, null);
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        return read.tables().get(0).content();
    }

    private static List<DocumentGrid> grids(SourceFile source) {
        try {
            return new FileReading(ReadLimits.STANDARD).read(source);
        } catch (Unreadable e) {
            throw e.refusal(source.name());
        }
    }

    /** All that a target says; which form it follows, and how that one spells its labels, apart. */
    private static String json(FormVariant form, TargetContent content) throws IOException {
        JsonNode root = MAPPER.readTree(
                Written.write(new JsonWriter(), List.of(new PrintedTarget(Written.UNIT, form, content, null))));
        for (String name : List.of("title", "line", "line_end", "repaired", "form", "form_version", "label")) {
            root.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
        }
        return root.toPrettyString();
    }
}
