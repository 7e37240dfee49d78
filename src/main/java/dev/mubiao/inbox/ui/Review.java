package dev.mubiao.inbox.ui;

import dev.mubiao.targets.PrintedForm;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.OpenStep;
import java.util.Optional;

/**
 * What a reviewer has on his desk.
 *
 * @param step what he can do; empty if he only reads
 */
record Review(Target target, Revision revision, PrintedForm form, String unitName, Optional<OpenStep> step) {}
