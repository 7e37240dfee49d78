package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.remark.Remark;
import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.RevisionComparison;
import java.util.List;
import java.util.Map;

/**
 * The data that the review view shows beside a submission.
 *
 * @param findings of the pre-review, with the preparer's reasons
 * @param comparisons what changed; one that there is nothing to compare with is absent
 * @param remarks made so far, with their answers
 */
record ReviewContext(
        List<SubmittedFinding> findings, Map<ComparisonBase, RevisionComparison> comparisons, List<Remark> remarks) {}
