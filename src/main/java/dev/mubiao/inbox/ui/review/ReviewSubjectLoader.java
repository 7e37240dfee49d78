package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.RevisionComparison;
import dev.mubiao.targets.comparison.RevisionComparisons;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads a submission with all that the review view shows. */
@Component
class ReviewSubjectLoader {

    private final TargetQueries targets;
    private final Forms forms;
    private final Directory directory;
    private final SubmittedFindings findings;
    private final RevisionComparisons comparisons;
    private final Remarks remarks;

    ReviewSubjectLoader(
            TargetQueries targets,
            Forms forms,
            Directory directory,
            SubmittedFindings findings,
            RevisionComparisons comparisons,
            Remarks remarks) {
        this.targets = targets;
        this.forms = forms;
        this.directory = directory;
        this.findings = findings;
        this.comparisons = comparisons;
        this.remarks = remarks;
    }

    /** @param step what he can do @throws Refusal NOT_FOUND or DENIED */
    ReviewSubject open(Actor actor, TargetId id, Optional<OpenStep> step) {
        Target target = targets.target(actor, id);
        Revision revision = targets.latestRevision(actor, id);
        TargetContent content = targets.content(revision);
        PrintedForm form = forms.find(content.form())
                .map(variant -> PrintedForm.of(variant, content))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "inbox.form.unknown", content.formId()));
        return new ReviewSubject(
                target, revision, content, form, directory.unit(target.unit()).name(), step, context(actor, revision));
    }

    /** Its findings, changes and remarks. */
    private ReviewContext context(Actor reader, Revision revision) {
        Map<ComparisonBase, RevisionComparison> made = new EnumMap<>(ComparisonBase.class);
        for (ComparisonBase comparisonBase : ComparisonBase.values()) {
            comparisons
                    .since(comparisonBase, reader, revision.target())
                    .ifPresent(comparison -> made.put(comparisonBase, comparison));
        }
        return new ReviewContext(
                findings.of(revision.target(), revision.number()), made, remarks.of(reader, revision.target()));
    }
}
