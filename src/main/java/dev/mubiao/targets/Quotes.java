package dev.mubiao.targets;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.PrintedCell;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Quotes cells of submitted revisions, so that what is said about them is understood when they say something else. It
 * asks no gate: what is quoted was read by whoever quotes it.
 */
@Component
public class Quotes {

    private static final int LONGEST = 2000;

    private final Documents documents;
    private final Forms forms;

    Quotes(Documents documents, Forms forms) {
        this.documents = documents;
        this.forms = forms;
    }

    /** The latest submission of a target. */
    public Revision latest(Target target) {
        return documents.revision(target.id(), target.revisionNumber());
    }

    /** Empty if the form prints no such cell. */
    public Optional<QuotedCell> quote(Revision revision, String place) {
        TargetContent content = documents.content(revision);
        FormVariant form = forms.find(content.formId(), content.kind())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "bench.form.unknown", content.formId()));
        return text(PrintedForm.of(form, content), place)
                .map(text -> new QuotedCell(
                        place,
                        new PlaceLabels(form, content).label(place),
                        text.length() <= LONGEST ? text : text.substring(0, LONGEST)));
    }

    private static Optional<String> text(PrintedForm print, String place) {
        for (List<PrintedCell> row : print.table().rows()) {
            for (PrintedCell cell : row) {
                if (place.equals(cell.key())) {
                    return Optional.of(cell.text());
                }
            }
        }
        return print.beside().stream()
                .filter(paragraph -> paragraph.keys().contains(place))
                .map(PrintedForm.Place::text)
                .findFirst();
    }
}
