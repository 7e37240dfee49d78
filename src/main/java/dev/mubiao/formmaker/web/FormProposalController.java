package dev.mubiao.formmaker.web;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.formmaker.FormProposals;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.CellValue;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.formmaker.proposal.ProposalDoubt;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.grid.SourceFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Proposes a form from a filled example over HTTP. */
@RestController
@Tag(name = "forms")
class FormProposalController {

    private static final String YAML = "application/yaml";

    private final FormProposals proposals;
    private final CurrentActor actor;
    private final MessageSource messages;

    FormProposalController(FormProposals proposals, CurrentActor actor, MessageSource messages) {
        this.proposals = proposals;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * @param place of the cell in the example, as findings name places
     * @param holds fields that every target has, or the one of the form's own; empty for labels
     * @param column of the indicators that the cell is the head of, or null
     * @param confidence 0 to 100
     */
    record Role(
            String place,
            String kind,
            String text,
            List<Held> holds,
            @Nullable IndicatorColumn column,
            int confidence) {

        static Role of(CellRole role) {
            return new Role(
                    role.place().key(),
                    role.kind().name().toLowerCase(Locale.ROOT),
                    role.text(),
                    role.values().stream().map(Held::of).toList(),
                    role.column(),
                    role.confidence());
        }
    }

    /** @param fields names of fields that every target has @param item of an itemised one @param free the form's own */
    record Held(
            List<String> fields,
            @Nullable String item,
            @Nullable FreeField free) {

        static Held of(CellValue value) {
            return new Held(value.fields().stream().map(Enum::name).toList(), value.item(), value.free());
        }
    }

    /** @param place null for the form as a whole */
    record Doubtful(@Nullable String place, String text) {}

    /** @param yaml the text that {@code POST /api/v1/forms} takes */
    record ProposalAnswer(FormDefinition definition, String yaml, List<Role> roles, List<Doubtful> doubts) {}

    @PostMapping(
            path = "/api/v1/forms/proposal",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, YAML})
    @Operation(
            summary = "Propose a form from a filled example",
            description = "The definition with the role of each cell and what a person should look at, or the text of"
                    + " the definition alone if application/yaml is accepted. Nothing is saved.")
    ResponseEntity<Object> propose(
            @Parameter(description = "One filled target; docx, xlsx, doc, xls, html, pdf, csv or txt")
                    @RequestParam(required = false)
                    @Nullable
                    MultipartFile example,
            @Parameter(description = "The same form without values") @RequestParam(required = false) @Nullable
                    MultipartFile blank,
            @Parameter(description = "Of the form; made from the title if absent")
                    @RequestParam(required = false)
                    @Nullable
                    String id,
            @Parameter(description = "The title if absent") @RequestParam(required = false) @Nullable String name,
            @Parameter(description = "Of several tables with indicators the one to look at, from 1")
                    @RequestParam(defaultValue = "1")
                    int table,
            @RequestHeader(name = "Accept", defaultValue = MediaType.APPLICATION_JSON_VALUE) String accept,
            Locale locale)
            throws IOException {
        Proposal proposal =
                proposals.of(actor.get(), source(example), source(blank), new FormProposal.Naming(id, name), table);
        String yaml = FormYaml.write(proposal.definition());
        if (accept.contains("yaml")) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                    .body(yaml);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ProposalAnswer(
                        proposal.definition(),
                        yaml,
                        proposal.roles().stream().map(Role::of).toList(),
                        proposal.doubts().stream()
                                .map(doubt -> doubtful(doubt, locale))
                                .toList()));
    }

    private Doubtful doubtful(ProposalDoubt doubt, Locale locale) {
        return new Doubtful(
                doubt.place() == null ? null : doubt.place().key(), messages.getMessage(doubt.text(), locale));
    }

    private static @Nullable SourceFile source(@Nullable MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new SourceFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }
}
