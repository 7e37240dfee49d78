package dev.mubiao.workflow.web;

import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.UserId;
import dev.mubiao.workflow.HandOvers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "handovers")
class HandOversApi {

    private final HandOvers handOvers;
    private final CurrentActor actor;

    HandOversApi(HandOvers handOvers, CurrentActor actor) {
        this.handOvers = handOvers;
        this.actor = actor;
    }

    /** @param tasks the earliest due first */
    record HandOverAnswer(UserId person, String name, String login, List<TaskLine> tasks) {}

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
