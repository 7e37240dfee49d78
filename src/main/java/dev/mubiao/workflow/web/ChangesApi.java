package dev.mubiao.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Comparison;
import dev.mubiao.targets.Comparisons;
import dev.mubiao.targets.ContentChange;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Since;
import dev.mubiao.targets.TargetId;
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

@RestController
@Tag(name = "targets")
class ChangesApi {

    private final Comparisons comparisons;
    private final CurrentActor actor;

    ChangesApi(Comparisons comparisons, CurrentActor actor) {
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
            return new Change(change.kind(), change.place(), change.label(), change.before(), change.after());
        }
    }

    /** @param base absent if there is nothing to compare with */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangesAnswer(Since since, @Nullable Base base, List<Change> changes) {

        static ChangesAnswer of(Since since, Comparison comparison) {
            return new ChangesAnswer(
                    since,
                    Base.of(comparison.base()),
                    comparison.changes().stream().map(Change::of).toList());
        }
    }

    @GetMapping("/api/v1/targets/{id}/changes")
    @Operation(summary = "What changed in the latest submission, cell by cell")
    ChangesAnswer changes(
            @PathVariable UUID id,
            @Parameter(description = "submission: the one before; year: the same project the year before")
                    @RequestParam(defaultValue = "submission")
                    String since) {
        Since known = Since.of(since).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "bench.since", since));
        return comparisons
                .since(known, actor.get(), new TargetId(id))
                .map(comparison -> ChangesAnswer.of(known, comparison))
                .orElseGet(() -> new ChangesAnswer(known, null, List.of()));
    }
}
