package dev.mubiao.inbox.ui;

import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.targets.Comparison;
import dev.mubiao.targets.Since;
import dev.mubiao.workflow.Remark;
import java.util.List;
import java.util.Map;

/**
 * What there is to know about a submission besides itself.
 *
 * @param findings of the pre-review, with the preparer's reasons
 * @param comparisons what changed; one that there is nothing to compare with is absent
 * @param remarks made so far, with their answers
 */
record Evidence(List<SubmittedFinding> findings, Map<Since, Comparison> comparisons, List<Remark> remarks) {}
