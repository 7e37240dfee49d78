package dev.mubiao.documents.exports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.exports.ExportFailure;
import dev.mubiao.documents.exports.ExportFile;
import dev.mubiao.documents.exports.ExportId;
import dev.mubiao.documents.exports.ExportJob;
import dev.mubiao.documents.exports.ExportLayout;
import dev.mubiao.documents.exports.ExportRequest;
import dev.mubiao.documents.exports.ExportState;
import dev.mubiao.documents.exports.Exports;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** REST endpoints that start, show, fetch and remove the caller's exports. */
@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "exports")
class ExportsController {

    /** Ids of one request; more than any export may have are refused by the export itself. */
    private static final int MOST_IDS = 50_000;

    private final Exports exports;
    private final CurrentActor actor;

    ExportsController(Exports exports, CurrentActor actor) {
        this.exports = exports;
        this.actor = actor;
    }

    /** As the parameters of GET /api/v1/targets; what is missing does not narrow. */
    record Filter(
            @Nullable Set<@NotNull TargetStatus> status,
            @Nullable Integer year,
            @Nullable UUID unit,
            @Nullable String form,
            @Nullable String q) {

        TargetFilter filter() {
            return TargetFilter.of(status, year, unit, form, q);
        }
    }

    record ExportBody(
            @Schema(description = "All that it finds; {} for all that the caller may see") @Valid @Nullable
            Filter filter,

            @Schema(description = "These, instead of a filter") @Size(max = MOST_IDS) @Nullable
            List<@NotNull UUID> targets,

            @Schema(description = "docx, xlsx, pdf, csv or json; docx unless given") @Nullable
            String format,

            @Schema(
                    description = "one (document; several of 200 targets in a zip if there are more), each (target a"
                            + " document, in a zip) or letter (that approves the targets of the filter's unit and year,"
                            + " with what was approved as its annex; docx or pdf); each unless given")
            @Nullable
            String documents,

            @Schema(
                    description =
                            "id or name of an export template, default (what is set for each form) or layout (the"
                                    + " form's own); default unless given. Targets of forms without it have their form's layout")
            @Nullable
            String template) {

        ExportRequest request() {
            WrittenFormat as = format == null ? WrittenFormat.DOCX : WrittenFormat.of(format);
            ExportLayout layout = documents == null ? ExportLayout.EACH : layout(documents);
            if ((filter == null) == (targets == null)) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.exports.which");
            }
            ExportRequest request = targets == null
                    ? ExportRequest.matching(filter == null ? TargetFilter.ALL : filter.filter(), as, layout)
                    : ExportRequest.of(targets.stream().map(TargetId::new).toList(), as, layout);
            return layout == ExportLayout.LETTER ? request : request.with(TemplateChoice.of(template));
        }

        private static ExportLayout layout(String word) {
            return Arrays.stream(ExportLayout.values())
                    .filter(layout -> word(layout).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.INVALID,
                            "documents.exports.documents",
                            word,
                            Arrays.stream(ExportLayout.values())
                                    .map(ExportBody::word)
                                    .collect(Collectors.joining(", "))));
        }

        private static String word(ExportLayout layout) {
            return layout.name().toLowerCase(Locale.ROOT);
        }
    }

    record ExportStarted(ExportId id) {}

    /**
     * An export and how far it is.
     *
     * @param failure why there is no file; absent unless it failed
     * @param total targets
     * @param done of these
     * @param leftOut of those done: the caller may not see them any more
     * @param until when it is removed with its file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExportAnswer(
            ExportId id,
            ExportState state,
            @Nullable ExportFailure failure,
            int total,
            int done,
            int leftOut,
            Instant startedAt,
            Instant until) {

        static ExportAnswer of(ExportJob job) {
            return new ExportAnswer(
                    job.id(),
                    job.state(),
                    job.failure(),
                    job.count().total(),
                    job.count().progress(),
                    job.count().leftOut(),
                    job.times().startedAt(),
                    job.times().until());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Write many targets as documents in the background",
            description =
                    "Up to 20,000 at a time, one export a person at a time. Each target is written as its page shows"
                            + " it to the caller when it is written; one that he may not see by then is left out and counted.")
    ExportStarted start(@Valid @RequestBody ExportBody body) {
        return new ExportStarted(exports.start(actor.get(), body.request()));
    }

    @GetMapping
    @Operation(summary = "The caller's exports that are kept, the latest first")
    List<ExportAnswer> all() {
        return exports.of(actor.get().id()).stream().map(ExportAnswer::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an export is")
    ExportAnswer export(@PathVariable UUID id) {
        return ExportAnswer.of(exports.state(actor.get().id(), new ExportId(id)));
    }

    @GetMapping("/{id}/file")
    @Operation(
            summary = "The file of a finished export",
            description =
                    "A document or a zip with a file for each, named after unit, project and year. Kept for a day."
                            + " 409 while it runs, and if it failed.")
    ResponseEntity<StreamingResponseBody> file(@PathVariable UUID id) {
        ExportFile file = exports.file(actor.get(), new ExportId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, WrittenDocument.contentDisposition(file.name()))
                .body(file.content()::writeTo);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop an export if it runs, and remove it with its file")
    void remove(@PathVariable UUID id) {
        exports.remove(actor.get().id(), new ExportId(id));
    }
}
