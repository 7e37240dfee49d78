package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import java.util.Optional;

/**
 * The data of one review: the target, its revision as a printed form, and the reviewer's step.
 *
 * @param step what he can do; empty if he only reads
 */
record ReviewSubject(
        Target target,
        Revision revision,
        TargetContent content,
        PrintedForm form,
        String unitName,
        Optional<OpenStep> step,
        ReviewContext evidence) {

    /** Whether he may say something about the target now. */
    boolean reviewing() {
        return step.filter(open -> open.settings().stage().review()).isPresent();
    }
}
