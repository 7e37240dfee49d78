package dev.mubiao.targets.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.FormVersionMoves;
import dev.mubiao.targets.draft.FormVersionMoves.Preview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Moves a draft to the newest version of its form over HTTP. */
@RestController
@Tag(name = "targets")
class FormVersionController {

    private final FormVersionMoves moves;
    private final CurrentActor actor;

    FormVersionController(FormVersionMoves moves, CurrentActor actor) {
        this.moves = moves;
        this.actor = actor;
    }

    /** @param version of the target now */
    record MovedAnswer(long version) {}

    @GetMapping("/api/v1/targets/{id}/form-version")
    @Operation(
            summary =
                    "What the newest version of its form has no cell for and which indicators it adds, if the draft were moved to it")
    Preview preview(@PathVariable UUID id) {
        return moves.preview(actor.get(), new TargetId(id));
    }

    @PostMapping("/api/v1/targets/{id}/form-version")
    @Operation(
            summary = "Move the draft to the newest version of its form",
            description = "What it has no cell for is kept among what found no field. 409 if anything changed since.")
    MovedAnswer move(
            @PathVariable UUID id,
            @Parameter(description = "Version of the form, as the preview says it") @RequestParam int version,
            @Parameter(description = "What the preview says under seen") @RequestParam long seen) {
        return new MovedAnswer(
                moves.move(actor.get(), new TargetId(id), new Preview(version, seen, List.of(), List.of())));
    }
}
