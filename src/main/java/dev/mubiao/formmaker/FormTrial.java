package dev.mubiao.formmaker;

import dev.mubiao.directory.Actor;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormTrials;
import dev.mubiao.documents.OtherTable;
import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedRecords;
import dev.mubiao.uikit.PrintedTable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tries a version of a form with a file: what of it is recognised, what is kept, what finds no place. */
@Service
public class FormTrial {

    private final FormAdministration administration;
    private final FormTrials trials;

    FormTrial(FormAdministration administration, FormTrials trials) {
        this.administration = administration;
        this.trials = trials;
    }

    /**
     * A table that was recognised.
     *
     * @param name of the target
     * @param firstLine 1-based
     * @param indicators how many rows of indicators were read
     * @param unplaced texts of cells that found no field
     */
    public record Recognised(String name, int firstLine, int indicators, List<String> unplaced) {

        static Recognised of(DocumentTable table) {
            TargetContent content = table.content();
            return new Recognised(
                    content.displayName(),
                    table.firstLine(),
                    (int) content.indicators().stream()
                            .filter(row -> !row.placeholder())
                            .map(Indicator::name)
                            .count(),
                    content.unplaced().stream().map(SourceCell::text).toList());
        }
    }

    /**
     * A table that was not.
     *
     * @param score of the form, 0 to 100; 0 if the table is another thing
     */
    public record Other(String title, int firstLine, int score) {

        static Other of(OtherTable table) {
            return new Other(
                    table.title(),
                    table.firstLine(),
                    table.candidates().stream()
                            .mapToInt(candidate -> candidate.score())
                            .max()
                            .orElse(0));
        }
    }

    public record Result(List<Recognised> recognised, List<Other> others) {}

    /**
     * How an example is read with a version, and what is written of it again.
     *
     * @param content of the first table
     * @param print as the form prints it
     */
    public record Read(Result result, TargetContent content, PrintedForm print, ExampleAgain again) {}

    /**
     * @return nothing if the example is not recognised
     * @throws dev.mubiao.platform.Refusal DENIED, NOT_FOUND; INVALID if the file cannot be read
     */
    public Optional<Read> example(Actor by, FormVersion form, SourceFile file, ExampleSheet sheet) {
        administration.find(by, form.id(), form.version());
        FormDefinition definition = FormAdministration.definition(form);
        DocumentReadingResult read = trials.read(definition, file.name(), file.content());
        return read.tables().stream().findFirst().map(DocumentTable::content).map(content -> {
            FormVariant variant = definition.ofOwnOffice().variants().get(0);
            PrintedForm print = PrintedForm.of(variant, content);
            PrintedTable again = variant.records() == null
                    ? print.table()
                    : new PrintedTable(PrintedRecords.of(
                                    variant,
                                    read.tables().stream()
                                            .map(DocumentTable::content)
                                            .toList())
                            .rows());
            return new Read(result(read), content, print, ExampleAgain.of(sheet.table(), again));
        });
    }

    /** @throws dev.mubiao.platform.Refusal DENIED, NOT_FOUND; INVALID if the file cannot be read */
    public Result of(Actor by, String id, int version, String fileName, byte[] file) {
        FormVersion form = administration.find(by, id, version);
        DocumentReadingResult read = trials.read(FormAdministration.definition(form), fileName, file);
        return result(read);
    }

    private static Result result(DocumentReadingResult read) {
        return new Result(
                read.tables().stream().map(Recognised::of).toList(),
                read.others().stream().map(Other::of).toList());
    }
}
