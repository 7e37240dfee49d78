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

    private final Discussion discussion;
    private final CurrentActor actor;

    DiscussionController(Discussion discussion, CurrentActor actor) {
        this.discussion = discussion;
        this.actor = actor;
    }

    /** @param people who gets a copy; without meaning elsewhere */
    record DiscussionRequest(
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
    void comment(@PathVariable UUID id, @RequestBody DiscussionRequest request) {
        discussion.comment(CommandIds.of(request.commandId()), actor.get(), new TargetId(id), request.said());
    }

    @PostMapping("/urging")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask whoever has the target to do to be quick; once in a few hours")
    void urge(@PathVariable UUID id, @RequestBody DiscussionRequest request) {
        discussion.urge(CommandIds.of(request.commandId()), actor.get(), new TargetId(id), request.said());
    }

    @PostMapping("/copies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give people a carbon copy")
    void copy(@PathVariable UUID id, @RequestBody DiscussionRequest request) {
        Set<PersonId> people = Objects.requireNonNullElse(request.people(), Set.<UUID>of()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        discussion.copy(CommandIds.of(request.commandId()), actor.get(), new TargetId(id), people, request.said());
    }
}
