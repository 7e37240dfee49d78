package dev.mubiao.targets.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.comparison.ComparisonBase;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.comparison.RevisionComparison;
import dev.mubiao.targets.comparison.RevisionComparisons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoint that tells what changed in the latest submission of a target, cell by cell. */
@RestController
@Tag(name = "targets")
class TargetChangesController {

    private final RevisionComparisons comparisons;
    private final CurrentActor actor;

    TargetChangesController(RevisionComparisons comparisons, CurrentActor actor) {
        this.comparisons = comparisons;
        this.actor = actor;
    }

    /** What is compared with. */
    record Base(TargetId targetId, int revision, String submitter, Instant submittedAt) {

        static Base of(Revision revision) {
            return new Base(revision.target(), revision.number(), revision.submitterName(), revision.submittedAt());
        }
    }

    /**
     * @param place key of the cell
     * @param name what the form calls it
     */
    record Change(ContentChange.Kind kind, String place, String name, String before, String after) {

        static Change of(ContentChange change) {
            return new Change(change.kind(), change.place().key(), change.label(), change.before(), change.after());
        }
    }

    /** @param base absent if there is nothing to compare with */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangesAnswer(ComparisonBase since, @Nullable Base base, List<Change> changes) {

        static ChangesAnswer of(ComparisonBase comparisonBase, RevisionComparison revisionComparison) {
            return new ChangesAnswer(
                    comparisonBase,
                    Base.of(revisionComparison.base()),
                    revisionComparison.changes().stream().map(Change::of).toList());
        }
    }

    @GetMapping("/api/v1/targets/{id}/changes")
    @Operation(summary = "What changed in the latest submission, cell by cell")
    ChangesAnswer changes(
            @PathVariable UUID id,
            @Parameter(description = "submission: the one before; year: the same project the year before")
                    @RequestParam(defaultValue = "submission")
                    String since) {
        ComparisonBase known = ComparisonBase.of(since)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "targets.comparison.since", since));
        return comparisons
                .since(known, actor.get(), new TargetId(id))
                .map(comparison -> ChangesAnswer.of(known, comparison))
                .orElseGet(() -> new ChangesAnswer(known, null, List.of()));
    }
}
