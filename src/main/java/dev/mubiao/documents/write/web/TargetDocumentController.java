package dev.mubiao.documents.write.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.templates.TargetWriting;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final TargetWriting writing;
    private final ExportTemplates templates;
    private final CurrentActor actor;

    TargetDocumentController(
            TargetDocuments targets, TargetWriting writing, ExportTemplates templates, CurrentActor actor) {
        this.targets = targets;
        this.writing = writing;
        this.templates = templates;
        this.actor = actor;
    }

    @GetMapping("/api/v1/targets/{id}/document")
    @Operation(
            summary = "A target as a document in its office's own layout",
            description = "Its draft until it was submitted, the latest submitted revision from then on, as"
                    + " GET /api/v1/targets/{id} has it. The file is named after unit, project and year.")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @Parameter(description = "docx, xlsx, pdf, csv or json; docx, or that of the template, if absent")
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            @Parameter(
                            description =
                                    "Id or name of an export template of its form, default (what is set for the form) or"
                                            + " layout (the form's own layout); default if absent")
                    @RequestParam(required = false)
                    @Nullable
                    String template) {
        TemplateChoice choice = TemplateChoice.of(template);
        WrittenFormat known =
                format == null ? templates.format(choice).orElse(WrittenFormat.DOCX) : WrittenFormat.of(format);
        return DocumentResponse.of(writing.write(known, choice, targets.submitted(actor.get(), new TargetId(id))));
    }
}
