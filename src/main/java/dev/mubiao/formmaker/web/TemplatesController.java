package dev.mubiao.formmaker.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.documents.templates.TemplateId;
import dev.mubiao.documents.templates.TemplateProblem;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.formmaker.templates.TemplateAdministration;
import dev.mubiao.formmaker.templates.TemplateUploads;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads, checks, releases and retires export templates over HTTP. */
@RestController
@Tag(name = "forms")
class TemplatesController {

    private static final String BASE = "/api/v1/forms/{form}/templates";
    private static final String ONE = BASE + "/{id}";
    private static final String SEEN = "What the answer that was looked at says under seen";

    private final TemplateAdministration administration;
    private final TemplateUploads uploads;
    private final CurrentActor actor;
    private final MessageSource messages;

    TemplatesController(
            TemplateAdministration administration,
            TemplateUploads uploads,
            CurrentActor actor,
            MessageSource messages) {
        this.administration = administration;
        this.uploads = uploads;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * @param error whether it has to be put right before the release
     * @param place of the file, as {@code t1!r5c2} or {@code Sheet1!C14}
     * @param better what could be meant; empty if nothing is known
     * @param said the same in words
     */
    record ProblemLine(String kind, boolean error, String placeholder, String place, String better, String said) {}

    /** @param lacking what the form prints and the template does not have */
    record CheckAnswer(List<ProblemLine> problems, List<String> lacking) {}

    /**
     * @param seen to be sent with a change, which is refused if somebody changed it since
     * @param preferred whether targets are written with it unless somebody says otherwise
     * @param proposedBy who wants it released and waits for a second administrator
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record TemplateLine(
            UUID id,
            String kind,
            String name,
            int version,
            String format,
            String state,
            boolean preferred,
            long seen,
            Instant changedAt,
            @Nullable String proposedBy) {

        static TemplateLine of(ExportTemplate template) {
            return new TemplateLine(
                    template.id().value(),
                    template.form().kind().name().toLowerCase(Locale.ROOT),
                    template.name(),
                    template.version(),
                    template.format().word(),
                    template.state().name().toLowerCase(Locale.ROOT),
                    template.status().preferred(),
                    template.status().lock(),
                    template.history().written().at(),
                    template.proposal().map(Proposal::name).orElse(null));
        }
    }

    /** @param dropped what was taken out of the file */
    record TemplateAnswer(TemplateLine template, CheckAnswer check, List<String> dropped) {}

    @GetMapping(BASE)
    @Operation(summary = "The export templates of a form, the newest version of each name first")
    List<TemplateLine> templates(@PathVariable String form) {
        return administration.list(actor.get(), form).stream()
                .map(TemplateLine::of)
                .toList();
    }

    @PostMapping(path = BASE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload an export template as a draft",
            description =
                    "A docx or xlsx of up to 20 MB with placeholders. It becomes the draft of this name, in place of one"
                            + " that is there, or the next version. The answer says what it lacks and which placeholders are wrong.")
    TemplateAnswer upload(
            @PathVariable String form,
            @Parameter(description = "project or department") @RequestParam(defaultValue = "project") String kind,
            @RequestParam String name,
            @RequestParam MultipartFile file,
            Locale locale)
            throws IOException {
        String fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ExportTemplate template =
                uploads.upload(actor.get(), form, kind(kind), name, new SourceFile(fileName, file.getBytes()));
        return answer(actor.get(), template, null, locale);
    }

    @GetMapping(BASE + "/starter")
    @Operation(
            summary = "A template to begin with: the empty layout of the form with the placeholders in its cells",
            description = "Filled as it is, it is the document that the form prints.")
    ResponseEntity<byte[]> starter(
            @PathVariable String form,
            @Parameter(description = "project or department") @RequestParam(defaultValue = "project") String kind,
            @Parameter(description = "docx or xlsx") @RequestParam(defaultValue = "docx") String format,
            @Parameter(description = "Of the form; the one that targets begin with if absent")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version) {
        return file(administration.starter(actor.get(), form, version, kind(kind), WrittenFormat.of(format)));
    }

    @GetMapping(ONE)
    @Operation(summary = "An export template with what it lacks of a version of its form")
    TemplateAnswer template(
            @PathVariable String form,
            @PathVariable UUID id,
            @Parameter(description = "Of the form; the one that targets begin with if absent")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            Locale locale) {
        return answer(actor.get(), find(form, id), version, locale);
    }

    @GetMapping(ONE + "/file")
    @Operation(summary = "The file of an export template, without what was taken out of it")
    ResponseEntity<byte[]> file(@PathVariable String form, @PathVariable UUID id) {
        return file(administration.file(actor.get(), find(form, id).id()));
    }

    @PostMapping(ONE + "/release")
    @Operation(
            summary = "Release a draft",
            description =
                    "Where two administrators are needed, the first call proposes it and one of another releases it."
                            + " 400 if placeholders are wrong; 409 with lacking if it lacks fields and despite_lacks is not true.")
    TemplateLine release(
            @PathVariable String form,
            @PathVariable UUID id,
            @Parameter(description = SEEN) @RequestParam long seen,
            @RequestParam(name = "despite_lacks", defaultValue = "false") boolean despiteLacks) {
        return TemplateLine.of(
                administration.release(actor.get(), find(form, id).id(), seen, despiteLacks));
    }

    @PutMapping(ONE + "/preferred")
    @Operation(
            summary = "Whether targets of its form, kind and format are written with it unless somebody says otherwise")
    TemplateLine prefer(
            @PathVariable String form,
            @PathVariable UUID id,
            @Parameter(description = SEEN) @RequestParam long seen,
            @RequestParam boolean preferred) {
        return TemplateLine.of(administration.prefer(actor.get(), find(form, id).id(), seen, preferred));
    }

    @PostMapping(ONE + "/retirement")
    @Operation(summary = "Write nothing with it any more, or give up a draft")
    TemplateLine retire(
            @PathVariable String form, @PathVariable UUID id, @Parameter(description = SEEN) @RequestParam long seen) {
        return TemplateLine.of(administration.retire(actor.get(), find(form, id).id(), seen));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a draft or what was retired")
    void remove(
            @PathVariable String form, @PathVariable UUID id, @Parameter(description = SEEN) @RequestParam long seen) {
        administration.remove(actor.get(), find(form, id).id(), seen);
    }

    private ExportTemplate find(String form, UUID id) {
        ExportTemplate template = administration.find(actor.get(), new TemplateId(id));
        if (!template.form().id().equals(form)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "formmaker.template.unknown");
        }
        return template;
    }

    private TemplateAnswer answer(Actor by, ExportTemplate template, @Nullable Integer version, Locale locale) {
        TemplateCheck check = administration.check(by, template, version);
        return new TemplateAnswer(
                TemplateLine.of(template),
                new CheckAnswer(
                        check.problems().stream()
                                .map(problem -> line(problem, locale))
                                .toList(),
                        check.lacking()),
                template.file().dropped().stream()
                        .map(loss -> loss.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private ProblemLine line(TemplateProblem problem, Locale locale) {
        return new ProblemLine(
                problem.kind().name().toLowerCase(Locale.ROOT),
                problem.kind().error(),
                problem.text(),
                problem.place().key(),
                problem.better(),
                messages.getMessage(problem.said(), locale));
    }

    private static FormKind kind(String word) {
        for (FormKind kind : FormKind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw new Refusal(Refusal.Kind.INVALID, "formmaker.template.kind.unknown", word);
    }

    private static ResponseEntity<byte[]> file(WrittenDocument document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, document.contentDisposition())
                .body(document.content());
    }
}
