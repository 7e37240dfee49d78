package dev.mubiao.inbox.ui;

import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.OpenStep;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer has on his desk.
 *
 * @param findings of the pre-review, with the preparer's reasons
 * @param step what he can do; empty if he only reads
 */
record Review(
        Target target,
        Revision revision,
        PrintedForm form,
        String unitName,
        Optional<OpenStep> step,
        List<SubmittedFinding> findings) {}
