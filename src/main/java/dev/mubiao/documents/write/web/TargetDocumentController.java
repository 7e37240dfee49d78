package dev.mubiao.documents.write.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A target as a document over HTTP. */
@RestController
@Tag(name = "targets")
class TargetDocumentController {

    private final TargetDocuments targets;
    private final DocumentWriters writers;
    private final CurrentActor actor;

    TargetDocumentController(TargetDocuments targets, DocumentWriters writers, CurrentActor actor) {
        this.targets = targets;
        this.writers = writers;
        this.actor = actor;
    }

    @GetMapping("/api/v1/targets/{id}/document")
    @Operation(
            summary = "A target as a document in its office's own layout",
            description = "Its draft until it was submitted, the latest submitted revision from then on, as"
                    + " GET /api/v1/targets/{id} has it. The file is named after unit, project and year.")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @Parameter(description = "docx, xlsx, pdf, csv or json") @RequestParam(defaultValue = "docx")
                    String format) {
        WrittenFormat known = WrittenFormat.of(format);
        return DocumentResponse.of(writers.write(known, List.of(targets.submitted(actor.get(), new TargetId(id)))));
    }
}
