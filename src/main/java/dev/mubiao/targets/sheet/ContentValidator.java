package dev.mubiao.targets.sheet;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import java.util.List;

/**
 * Finds problems in a content. Modules contribute beans; they are called while the preparer types, so they answer in
 * milliseconds, and again at submission.
 */
public interface ContentValidator {

    List<SheetProblem> problems(SheetToCheck sheet, FormVariant variant);

    /**
     * Takes note that the content was frozen into a revision, inside the transaction of the submission.
     *
     * @throws dev.mubiao.platform.Refusal INVALID if the preparer has to say more first
     */
    void submitted(Actor by, SheetToCheck sheet, FormVariant variant, int revision);
}
