package dev.mubiao.prereview;

import dev.mubiao.platform.Criterion;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the pre-review as it was stored with a submitted revision.
 *
 * @param reason why the preparer let it stand, null if none was asked for
 */
public record SubmittedFinding(
        String rule,
        Severity severity,
        Criterion criterion,
        CellRef cell,
        String quoted,
        String chinese,
        String english,
        @Nullable String reason) {

    public String text(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }
}
