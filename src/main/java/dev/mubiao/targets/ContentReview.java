package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import java.util.List;

/**
 * Finds problems in a content. Modules contribute beans; they are asked while the preparer types, so they answer in
 * milliseconds, and again at submission.
 */
public interface ContentReview {

    List<SheetProblem> problems(CheckedSheet sheet, FormVariant variant);

    /**
     * Takes note that the content was frozen into a revision, inside the transaction of the submission.
     *
     * @throws dev.mubiao.shared.Refusal INVALID if the preparer has to say more first
     */
    void submitted(Actor by, CheckedSheet sheet, FormVariant variant, int revision);
}
