package dev.mubiao.approval.web;

import dev.mubiao.approval.Discussion;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints for comments, urging and carbon copies of a target. */
@RestController
@RequestMapping("/api/v1/targets/{id}")
@Tag(name = "tasks")
class DiscussionController {

    private final Discussion asides;
    private final CurrentActor actor;

    DiscussionController(Discussion asides, CurrentActor actor) {
        this.asides = asides;
        this.actor = actor;
    }

    /** @param people who gets a copy; without meaning elsewhere */
    record Aside(
            @Nullable UUID commandId,
            @Nullable String text,
            @Nullable Set<UUID> people) {

        String said() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say something about a target that is on its way")
    void comment(@PathVariable UUID id, @RequestBody Aside aside) {
        asides.comment(CommandIds.of(aside.commandId()), actor.get(), new TargetId(id), aside.said());
    }

    @PostMapping("/urging")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask whoever has the target to do to be quick; once in a few hours")
    void urge(@PathVariable UUID id, @RequestBody Aside aside) {
        asides.urge(CommandIds.of(aside.commandId()), actor.get(), new TargetId(id), aside.said());
    }

    @PostMapping("/copies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give people a carbon copy")
    void copy(@PathVariable UUID id, @RequestBody Aside aside) {
        Set<PersonId> people = Objects.requireNonNullElse(aside.people(), Set.<UUID>of()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        asides.copy(CommandIds.of(aside.commandId()), actor.get(), new TargetId(id), people, aside.said());
    }
}
