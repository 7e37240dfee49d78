package dev.mubiao.workflow.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.Claims;
import dev.mubiao.workflow.Decided;
import dev.mubiao.workflow.Decisions;
import dev.mubiao.workflow.TaskId;
import dev.mubiao.workflow.WorkItemPage;
import dev.mubiao.workflow.WorkItemRebuild;
import dev.mubiao.workflow.WorkItems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TasksApi {

    private final WorkItems items;
    private final Claims claims;
    private final Decisions decisions;
    private final WorkItemRebuild rebuild;
    private final CurrentActor actor;

    TasksApi(WorkItems items, Claims claims, Decisions decisions, WorkItemRebuild rebuild, CurrentActor actor) {
        this.items = items;
        this.claims = claims;
        this.decisions = decisions;
        this.rebuild = rebuild;
        this.actor = actor;
    }

    /** @param next cursor of the following page, absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskPage(List<TaskLine> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "A page of one of the caller's boxes")
    TaskPage list(
            @Parameter(description = "todo, done, started or copied") @RequestParam(defaultValue = "todo") String box,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Box known = Box.of(box).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "workflow.box.unknown", box));
        WorkItemPage page = items.page(actor.get(), known.query(), cursor, limit);
        return new TaskPage(page.items().stream().map(TaskLine::of).toList(), page.next());
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
    Decided decide(@PathVariable String id, @RequestBody DecisionRequest request) {
        return decisions.decide(CommandIds.of(request.commandId()), actor.get(), new TaskId(id), request.decision());
    }
}
