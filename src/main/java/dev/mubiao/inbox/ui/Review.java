package dev.mubiao.inbox.ui;

import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.workflow.OpenStep;
import java.util.Optional;

/**
 * What a reviewer has on his desk.
 *
 * @param step what he can do; empty if he only reads
 */
record Review(
        Target target,
        Revision revision,
        TargetContent content,
        PrintedForm form,
        String unitName,
        Optional<OpenStep> step,
        Evidence evidence) {

    /** Whether he may say something about the target now. */
    boolean reviewing() {
        return step.filter(open -> open.settings().stage().review()).isPresent();
    }
}
