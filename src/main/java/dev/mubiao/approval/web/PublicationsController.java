package dev.mubiao.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.approval.PublicationResult;
import dev.mubiao.approval.Publications;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoint that publishes approved targets. */
@RestController
@Tag(name = "publications")
class PublicationsController {

    private final Publications publications;
    private final CurrentActor actor;

    PublicationsController(Publications publications, CurrentActor actor) {
        this.publications = publications;
        this.actor = actor;
    }

    record PublicationRequest(
            @NotEmpty @Size(max = 500) List<UUID> targetIds,
            @Nullable UUID commandId) {}

    /** @param code why it was not published, a key of the message bundles */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationLine(
            TargetId targetId, boolean published, @Nullable String code) {

        static PublicationLine of(PublicationResult result) {
            Refusal refusal = result.refusal();
            return new PublicationLine(result.target(), result.published(), refusal == null ? null : refusal.key());
        }
    }

    record PublicationAnswer(List<PublicationLine> results) {}

    @PostMapping("/api/v1/publications")
    @Operation(summary = "Publish approved targets, each by itself; an error only if none of them could be published")
    PublicationAnswer publish(@Valid @RequestBody PublicationRequest request) {
        List<PublicationResult> results = publications.publish(
                CommandIds.of(request.commandId()),
                actor.get(),
                request.targetIds().stream().map(TargetId::new).toList());
        if (results.stream().noneMatch(PublicationResult::published)) {
            throw Objects.requireNonNull(results.get(0).refusal());
        }
        return new PublicationAnswer(results.stream().map(PublicationLine::of).toList());
    }
}
