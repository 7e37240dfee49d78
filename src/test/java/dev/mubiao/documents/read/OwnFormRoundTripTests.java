package dev.mubiao.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.csv.CsvDocumentWriter;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import dev.mubiao.uikit.PrintedCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a form with fields, lists and blocks of its own is printed the same when it was read again. */
class OwnFormRoundTripTests {

    private static final Forms FORMS = new Forms(forms());
    private static final FileDocumentReader READER = new FileDocumentReader(OwnFormRoundTripTests::grids, FORMS);

    static Stream<Arguments> cases() {
        return Stream.<DocumentWriter>of(new DocxWriter(), new XlsxWriter(), new CsvDocumentWriter(), new JsonWriter())
                .flatMap(writer -> TestForms.names().stream().map(name -> Arguments.of(writer, name)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTargetComesBackAsItWasPrinted(DocumentWriter writer, String name) throws IOException {
        TargetContent content = FilledTestForms.content(name);
        PrintedTarget target = new PrintedTarget(Written.UNIT, TestForms.variant(name), content, null);
        DocumentReadingResult read =
                READER.read("f." + writer.format().word(), Written.write(writer, List.of(target)), null);
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        TargetContent again = read.tables().get(0).content();
        assertThat(again.form()).isEqualTo(content.form());
        assertThat(again.unplaced()).isEmpty();
        assertThat(printed(name, again)).isEqualTo(printed(name, content));
    }

    /** The texts of all cells and lines. */
    private static List<String> printed(String name, TargetContent content) {
        PrintedForm print = PrintedForm.of(TestForms.variant(name), content);
        List<String> texts = new ArrayList<>();
        print.above().forEach(line -> texts.add(line.text()));
        print.table().rows().forEach(row -> row.stream().map(PrintedCell::text).forEach(texts::add));
        print.below().forEach(line -> texts.add(line.text()));
        return texts;
    }

    private static List<FormDefinition> forms() {
        return Stream.concat(
                        new FormFiles().load().stream(),
                        TestForms.names().stream().map(TestForms::form))
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
