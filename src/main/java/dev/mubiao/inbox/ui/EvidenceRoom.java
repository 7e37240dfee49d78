package dev.mubiao.inbox.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.targets.Comparison;
import dev.mubiao.targets.Comparisons;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Since;
import dev.mubiao.workflow.Remarks;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fetches what there is to know about a submission. */
@Component
class EvidenceRoom {

    private final SubmittedFindings findings;
    private final Comparisons comparisons;
    private final Remarks remarks;

    EvidenceRoom(SubmittedFindings findings, Comparisons comparisons, Remarks remarks) {
        this.findings = findings;
        this.comparisons = comparisons;
        this.remarks = remarks;
    }

    Evidence about(Actor reader, Revision revision) {
        Map<Since, Comparison> made = new EnumMap<>(Since.class);
        for (Since since : Since.values()) {
            comparisons.since(since, reader, revision.target()).ifPresent(comparison -> made.put(since, comparison));
        }
        return new Evidence(
                findings.of(revision.target(), revision.number()), made, remarks.of(reader, revision.target()));
    }
}
