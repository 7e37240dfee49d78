package dev.mubiao.publication.web;

import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is public of a target as a document, without log-in. */
@RestController
@Tag(name = "public")
@SecurityRequirements
class PublicTargetFileController {

    /** Written at the same time: whoever calls without log-in must not take the processors from those who work. */
    private static final int MOST_AT_ONCE = 2;

    private final PublicTargetQueries targets;
    private final DocumentWriters writers;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    PublicTargetFileController(PublicTargetQueries targets, DocumentWriters writers) {
        this.targets = targets;
        this.writers = writers;
    }

    @GetMapping("/api/v1/public/targets/{id}/document")
    @Operation(
            summary = "What is public of a target as a document in its office's own layout; no log-in",
            description =
                    "Without personal data, as GET /api/v1/public/targets/{id} has it. 409 while as many documents"
                            + " are written as may be at once: ask again.")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @Parameter(description = "docx, xlsx, pdf, csv or json") @RequestParam(defaultValue = "docx")
                    String format) {
        WrittenFormat known = WrittenFormat.of(format);
        PrintedTarget target = targets.toWrite(targets.target(new TargetId(id)));
        if (!places.tryAcquire()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "publication.download.busy");
        }
        try {
            WrittenDocument document = writers.write(known, List.of(target));
            return ResponseEntity.ok()
                    .cacheControl(PublicCachingConfiguration.policy())
                    .contentType(MediaType.parseMediaType(document.mediaType()))
                    .header(HttpHeaders.CONTENT_DISPOSITION, document.contentDisposition())
                    .body(document.content());
        } finally {
            places.release();
        }
    }
}
