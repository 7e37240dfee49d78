package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedCell;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Quotes cells of submitted revisions, so that a remark on a cell stays clear after the cell has changed. It asks no
 * gate: what is quoted was read by whoever quotes it.
 */
@Component
public class CellQuotes {

    private static final int LONGEST = 2000;

    private final StoredContents storedContents;
    private final Forms forms;

    CellQuotes(StoredContents storedContents, Forms forms) {
        this.storedContents = storedContents;
        this.forms = forms;
    }

    /** The latest submission of a target. */
    public Revision latest(Target target) {
        return storedContents.revision(target.id(), target.revisionNumber());
    }

    /** Empty if the form prints no such cell. */
    public Optional<CellQuote> quote(Revision revision, CellRef place) {
        TargetContent content = storedContents.content(revision);
        FormVariant form = forms.find(content.form())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.form.unknown", content.formId()));
        return text(PrintedForm.of(form, content), place)
                .map(text -> new CellQuote(
                        place,
                        new PrintedCellLabels(form, content).label(place),
                        text.length() <= LONGEST ? text : text.substring(0, LONGEST)));
    }

    private static Optional<String> text(PrintedForm print, CellRef place) {
        for (List<PrintedCell> row : print.table().rows()) {
            for (PrintedCell cell : row) {
                for (PrintedCell part : cell.shown()) {
                    if (place.key().equals(part.key())) {
                        return Optional.of(part.text());
                    }
                }
            }
        }
        return print.beside().stream()
                .filter(paragraph -> paragraph.cells().contains(place))
                .map(PrintedForm.Place::text)
                .findFirst();
    }
}
