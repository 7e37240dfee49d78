package dev.mubiao.publication.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.publication.release.Doubt;
import dev.mubiao.publication.release.PublicationDoubts;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints for what may be personal data in a target that waits for publication. */
@RestController
@Tag(name = "publications")
class PublicationDoubtsController {

    private final PublicationDoubts doubts;
    private final CurrentActor actor;

    PublicationDoubtsController(PublicationDoubts doubts, CurrentActor actor) {
        this.doubts = doubts;
        this.actor = actor;
    }

    /** @param doubts what has to be decided before the target is published */
    record DoubtsAnswer(List<Doubt> doubts) {}

    /** @param hidden by the id of each doubt, whether the public copy hides it */
    record ChoicesRequest(@NotNull @Size(max = 1000) Map<String, @NotNull Boolean> hidden) {}

    @GetMapping("/api/v1/targets/{id}/publication-doubts")
    @Operation(summary = "What may be personal data in an approved target, and has to be decided before publication")
    DoubtsAnswer doubts(@PathVariable UUID id) {
        return new DoubtsAnswer(doubts.open(actor.get(), new TargetId(id)));
    }

    @PostMapping("/api/v1/targets/{id}/publication-doubts")
    @Operation(summary = "Say what of it the public copy hides")
    DoubtsAnswer decide(@PathVariable UUID id, @Valid @RequestBody ChoicesRequest request) {
        doubts.decide(actor.get(), new TargetId(id), request.hidden());
        return doubts(id);
    }
}
