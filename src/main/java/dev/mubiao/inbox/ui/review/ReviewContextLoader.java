package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.RevisionComparison;
import dev.mubiao.targets.comparison.RevisionComparisons;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Loads findings, changes and remarks of a submission. */
@Component
class ReviewContextLoader {

    private final SubmittedFindings findings;
    private final RevisionComparisons revisionComparisons;
    private final Remarks remarks;

    ReviewContextLoader(SubmittedFindings findings, RevisionComparisons revisionComparisons, Remarks remarks) {
        this.findings = findings;
        this.revisionComparisons = revisionComparisons;
        this.remarks = remarks;
    }

    ReviewContext about(Actor reader, Revision revision) {
        Map<ComparisonBase, RevisionComparison> made = new EnumMap<>(ComparisonBase.class);
        for (ComparisonBase comparisonBase : ComparisonBase.values()) {
            revisionComparisons
                    .since(comparisonBase, reader, revision.target())
                    .ifPresent(revisionComparison -> made.put(comparisonBase, revisionComparison));
        }
        return new ReviewContext(
                findings.of(revision.target(), revision.number()), made, remarks.of(reader, revision.target()));
    }
}
