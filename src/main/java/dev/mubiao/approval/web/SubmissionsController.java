package dev.mubiao.approval.web;

import dev.mubiao.approval.Submission;
import dev.mubiao.approval.Submissions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints that submit and withdraw targets. */
@RestController
@Tag(name = "targets")
class SubmissionsController {

    private final Submissions submissions;
    private final CurrentActor actor;

    SubmissionsController(Submissions submissions, CurrentActor actor) {
        this.submissions = submissions;
        this.actor = actor;
    }

    /**
     * @param commandId chosen by the caller; sent again, it has no second effect
     * @param version version of the target that the caller saw
     */
    record SubmissionRequest(
            @Nullable UUID commandId, @Nullable Long version) {}

    @PostMapping("/api/v1/targets/{id}/submission")
    @Operation(summary = "Submit a draft, for the first time or again after a return")
    Submission submit(@PathVariable UUID id, @RequestBody(required = false) @Nullable SubmissionRequest request) {
        CommandId command = CommandIds.of(request == null ? null : request.commandId());
        Long version = request == null ? null : request.version();
        return submissions.submit(command, actor.get(), new TargetId(id), version);
    }

    @PostMapping("/api/v1/targets/{id}/withdrawal")
    @Operation(summary = "Take a submission back before a reviewer acted")
    void withdraw(@PathVariable UUID id, @RequestBody(required = false) @Nullable SubmissionRequest request) {
        submissions.withdraw(
                CommandIds.of(request == null ? null : request.commandId()), actor.get(), new TargetId(id));
    }
}
