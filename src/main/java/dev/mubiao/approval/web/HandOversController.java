package dev.mubiao.approval.web;

import dev.mubiao.approval.HandOvers;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.worklist.TaskLine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoint that lists hand-overs. */
@RestController
@Tag(name = "handovers")
class HandOversController {

    private final HandOvers handOvers;
    private final CurrentActor actor;

    HandOversController(HandOvers handOvers, CurrentActor actor) {
        this.handOvers = handOvers;
        this.actor = actor;
    }

    /** @param tasks the earliest due first */
    record HandOverAnswer(PersonId person, String name, String login, List<TaskLine> tasks) {}

    @GetMapping("/api/v1/handovers")
    @Operation(
            summary = "Closed accounts and what still waits for their people; administrators only",
            description = "Each task is given to somebody else with POST /api/v1/tasks/{id}/reassignment?from={person}."
                    + " A hand-over is complete, and gone from here, when each task has an owner.")
    List<HandOverAnswer> open() {
        return handOvers.open(actor.get()).stream()
                .map(one -> new HandOverAnswer(
                        one.person().id(),
                        one.person().displayName(),
                        one.person().loginName(),
                        one.items().stream().map(TaskLine::of).toList()))
                .toList();
    }
}
