package dev.mubiao.formmaker.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormAdministration;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersion.Proposal;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists, writes, tries, releases and retires versions of forms over HTTP. */
@RestController
@Tag(name = "forms", description = "Forms and their versions; for administrators")
class FormsController {

    private static final String YAML = "application/yaml";
    private static final String SEEN = "What the answer that was edited says under seen";

    private final FormAdministration administration;
    private final FormTrial trial;
    private final CurrentActor actor;

    FormsController(FormAdministration administration, FormTrial trial, CurrentActor actor) {
        this.administration = administration;
        this.trial = trial;
        this.actor = actor;
    }

    /**
     * @param seen to be sent with a change, which is refused if somebody changed it since
     * @param validFrom first budget year it is offered for, null for every one
     * @param units ids of the units it is offered to, empty for all
     * @param proposedBy who wants it released and waits for a second administrator
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record FormLine(
            String id,
            int version,
            String state,
            long seen,
            @Nullable Integer validFrom,
            @Nullable Integer validTo,
            Set<UUID> units,
            @Nullable String changedBy,
            Instant changedAt,
            @Nullable String proposedBy) {

        static FormLine of(FormVersion form) {
            return new FormLine(
                    form.id(),
                    form.version(),
                    form.state().name().toLowerCase(Locale.ROOT),
                    form.lock(),
                    form.validity().from(),
                    form.validity().to(),
                    form.validity().units(),
                    form.history().written().by(),
                    form.history().written().at(),
                    form.proposal().map(Proposal::name).orElse(null));
        }
    }

    /** @param form the version; @param definition what its text says */
    record FormAnswer(FormLine form, FormDefinition definition) {}

    @GetMapping("/api/v1/forms")
    @Operation(summary = "All versions of all forms, the newest of each first")
    List<FormLine> forms() {
        return administration.list(actor.get()).stream().map(FormLine::of).toList();
    }

    @GetMapping(
            path = "/api/v1/forms/{id}",
            produces = {MediaType.APPLICATION_JSON_VALUE, YAML})
    @Operation(summary = "A version of a form, as JSON or, if application/yaml is accepted, as its text")
    ResponseEntity<Object> form(
            @PathVariable String id,
            @Parameter(description = "The newest if absent") @RequestParam(required = false) @Nullable Integer version,
            @RequestHeader(name = "Accept", defaultValue = MediaType.APPLICATION_JSON_VALUE) String accept) {
        FormVersion form = administration.find(actor.get(), id, version);
        return accept.contains("yaml")
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                        .body(form.yaml())
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new FormAnswer(FormLine.of(form), FormAdministration.definition(form)));
    }

    @PostMapping(path = "/api/v1/forms", consumes = YAML)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a draft: a new form, or the next version of the form whose id the text has",
            description = "400 with line, path, cause and way out if the text is no form definition.")
    FormLine create(@RequestBody byte[] yaml) {
        return FormLine.of(administration.create(actor.get(), text(yaml)));
    }

    @PutMapping(path = "/api/v1/forms/{id}", consumes = YAML)
    @Operation(summary = "Write the text of a draft", description = "409 if somebody changed it since.")
    FormLine save(
            @PathVariable String id,
            @RequestParam int version,
            @Parameter(description = SEEN) @RequestParam long seen,
            @RequestBody byte[] yaml) {
        return FormLine.of(administration.save(actor.get(), id, version, seen, text(yaml)));
    }

    @PostMapping("/api/v1/forms/{id}/release")
    @Operation(
            summary = "Release a draft for years and units",
            description = "Where two administrators are needed, the first call proposes it and one of another releases"
                    + " what was proposed: with the same years and units, or none.")
    FormLine release(
            @PathVariable String id,
            @RequestParam int version,
            @Parameter(description = SEEN) @RequestParam long seen,
            @Parameter(description = "First budget year; all before if absent")
                    @RequestParam(required = false)
                    @Nullable
                    Integer from,
            @Parameter(description = "Last budget year; all after if absent") @RequestParam(required = false) @Nullable
                    Integer to,
            @Parameter(description = "Ids of units; all if absent") @RequestParam(required = false) @Nullable
                    Set<UUID> unit) {
        return FormLine.of(administration.release(
                actor.get(),
                id,
                version,
                seen,
                new FormValidity(from, to, Objects.requireNonNullElse(unit, Set.of()))));
    }

    @PostMapping("/api/v1/forms/{id}/retirement")
    @Operation(summary = "Offer a version no more, or give up a draft; targets that follow it keep it")
    FormLine retire(
            @PathVariable String id,
            @RequestParam int version,
            @Parameter(description = SEEN) @RequestParam long seen) {
        return FormLine.of(administration.retire(actor.get(), id, version, seen));
    }

    @PostMapping(path = "/api/v1/forms/{id}/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Read a file with a version alone: what is recognised, kept, and finds no place")
    FormTrial.Result trial(@PathVariable String id, @RequestParam int version, @RequestParam MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return trial.of(actor.get(), id, version, name, file.getBytes());
    }

    private static String text(byte[] yaml) {
        return TextDecoding.decode(yaml).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "formmaker.text"));
    }
}
