package dev.mubiao.documents.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.read.json.JsonContentReader;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.content.WrittenTarget;
import dev.mubiao.targets.draft.DraftReplacement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes a draft over HTTP as a whole. */
@RestController
@Tag(name = "targets")
class TargetContentController {

    private final DraftReplacement replacement;
    private final JsonContentReader reader;
    private final CurrentActor actor;

    TargetContentController(DraftReplacement replacement, JsonContentReader reader, CurrentActor actor) {
        this.replacement = replacement;
        this.reader = reader;
        this.actor = actor;
    }

    record ContentRequest(
            @Schema(description = "Of the draft as it was read") @NotNull
            Long version,

            @Schema(description = "The whole content, as GET shows the draft", implementation = WrittenTarget.class)
            @NotNull
            JsonNode content) {}

    /** @param version to be handed back with the next change */
    record ContentAnswer(TargetId id, long version) {}

    @PutMapping("/api/v1/targets/{id}")
    @Operation(
            summary = "Replace the content of a draft",
            description =
                    "What is missing in content is empty then. Texts are cleaned and values read as if they had been"
                            + " typed; what is understood of a value (operator, value_kind, …) is not taken. Rows of indicators"
                            + " are recognised by level and name; those that the form prescribes stay, and so do the cells"
                            + " that it gives. 409 if somebody changed the target since that version: version is then the one"
                            + " of now, and differences says, cell by cell, what is stored now and what was sent. 409 as well if it is no draft, or for a section that its step closes.")
    ContentAnswer replace(@PathVariable UUID id, @Valid @RequestBody ContentRequest request) {
        TargetId target = new TargetId(id);
        return new ContentAnswer(
                target, replacement.replace(actor.get(), target, request.version(), reader.read(request.content())));
    }
}
