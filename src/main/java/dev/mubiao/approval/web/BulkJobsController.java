package dev.mubiao.approval.web;

import dev.mubiao.approval.bulk.BulkJob;
import dev.mubiao.approval.bulk.BulkJobRow;
import dev.mubiao.approval.bulk.BulkJobs;
import dev.mubiao.approval.bulk.BulkOrder;
import dev.mubiao.approval.bulk.BulkVerb;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints that start, show and stop bulk jobs. */
@RestController
@RequestMapping("/api/v1/tasks/bulk")
@Tag(name = "tasks")
class BulkJobsController {

    private final BulkJobs jobs;
    private final CurrentActor actor;

    BulkJobsController(BulkJobs jobs, CurrentActor actor) {
        this.jobs = jobs;
        this.actor = actor;
    }

    record BulkRequest(
            @NotNull BulkVerb verb,
            @NotEmpty @Size(max = BulkJobs.MOST) List<String> tasks,
            @Nullable String opinion,

            @Schema(description = "优, 良 or EXCELLENT, GOOD; for steps that are graded") @Nullable
            String grade,

            @Schema(description = "To whom the tasks are transferred") @Nullable
            UUID receiver) {

        BulkOrder order() {
            Grade given = grade == null || grade.isBlank()
                    ? null
                    : Grade.of(grade)
                            .orElseThrow(
                                    () -> new Refusal(Refusal.Kind.INVALID, "approval.decision.unknownWord", grade));
            return new BulkOrder(
                    verb,
                    Objects.requireNonNullElse(opinion, ""),
                    given,
                    receiver == null ? null : new PersonId(receiver));
        }
    }

    record BulkStarted(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Claim, agree, return or transfer many tasks in the background")
    BulkStarted start(@Valid @RequestBody BulkRequest request) {
        List<TaskId> tasks =
                request.tasks().stream().distinct().map(TaskId::new).toList();
        return new BulkStarted(jobs.start(actor.get(), request.order(), tasks));
    }

    record BulkAnswer(BulkJob job, List<BulkJobRow> rows) {}

    @GetMapping("/{id}")
    @Operation(summary = "How far it is, and what became of each task")
    BulkAnswer job(@PathVariable UUID id) {
        return new BulkAnswer(jobs.job(actor.get(), id), jobs.rows(actor.get(), id));
    }

    @PostMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop; what is done stays done")
    void stop(@PathVariable UUID id) {
        jobs.stop(actor.get(), id);
    }
}
