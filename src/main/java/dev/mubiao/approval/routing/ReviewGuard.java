package dev.mubiao.approval.routing;

import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.lint.ReviewExemptions;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps a target from being approved unless somebody else than its submitter has agreed at a unit and at a finance
 * review, whatever its model, a timer or an administrator did: since it was submitted first, and one of them to what is
 * approved now. What a deputy agreed to he agreed to himself. A return straight back keeps the agreements before it.
 */
@Component
class ReviewGuard {

    private final TimelineEntries timeline;
    private final ProcessRuntime runtime;
    private final ReviewExemptions exemptions;

    ReviewGuard(TimelineEntries timeline, ProcessRuntime runtime, ReviewExemptions exemptions) {
        this.timeline = timeline;
        this.runtime = runtime;
        this.exemptions = exemptions;
    }

    /** @throws MissingReview naming the review that is missing */
    void check(Target target) {
        Optional<PersonId> submitter = target.submitter();
        List<TimelineEntry> agreed = timeline.history(target.id()).standingAgreements().stream()
                .filter(entry -> !submitter.equals(Optional.of(entry.actor())))
                .toList();
        for (Stage stage : Stage.REVIEWS) {
            boolean reviewed = agreed.stream().anyMatch(entry -> stage(entry, target) == stage);
            if (!reviewed && !exempted(stage, target)) {
                throw new MissingReview(stage, target);
            }
        }
        boolean current = agreed.stream().anyMatch(entry -> entry.revisionNumber() == target.revisionNumber());
        if (!current && !Stage.REVIEWS.stream().allMatch(stage -> exempted(stage, target))) {
            throw new MissingReview(Stage.FINANCE_REVIEW, target);
        }
    }

    private boolean exempted(Stage stage, Target target) {
        BigDecimal yuan = target.total().map(total -> total.yuan()).orElse(BigDecimal.ZERO);
        return exemptions.target(stage, target.formId(), yuan);
    }

    private Stage stage(TimelineEntry entry, Target target) {
        return entry.stage()
                .orElseGet(() -> runtime.past(
                                entry.task().orElseThrow().value(), target.id().value())
                        .settings()
                        .stage());
    }
}
