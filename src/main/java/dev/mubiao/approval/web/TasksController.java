package dev.mubiao.approval.web;

import dev.mubiao.approval.Claims;
import dev.mubiao.approval.DecisionResult;
import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.assignment.WorkItemRebuild;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.worklist.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints that claim, release and decide tasks, and rebuild the work list. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TasksController {

    private final Claims claims;
    private final Decisions decisions;
    private final WorkItemRebuild rebuild;
    private final CurrentActor actor;

    TasksController(Claims claims, Decisions decisions, WorkItemRebuild rebuild, CurrentActor actor) {
        this.claims = claims;
        this.decisions = decisions;
        this.rebuild = rebuild;
        this.actor = actor;
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task, so that nobody else decides it")
    void claim(@PathVariable String id) {
        claims.claim(actor.get(), new TaskId(id));
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a claimed task back")
    void release(@PathVariable String id) {
        claims.release(actor.get(), new TaskId(id));
    }

    @PostMapping("/{id}/free")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put back a task that somebody else holds who is away or has left; administrators only")
    void free(@PathVariable String id) {
        claims.free(actor.get(), new TaskId(id));
    }

    /** @param lines how many to-do lines there are now */
    record RebuildAnswer(int lines) {}

    @PostMapping("/rebuild")
    @Operation(summary = "Make all to-do lines anew from the engine's open tasks; administrators only")
    RebuildAnswer rebuild() {
        return new RebuildAnswer(rebuild.rebuild(actor.get()));
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Decide: agree, return or reject")
    DecisionResult decide(@PathVariable String id, @RequestBody DecisionRequest request) {
        return decisions.decide(CommandIds.of(request.commandId()), actor.get(), new TaskId(id), request.decision());
    }
}
