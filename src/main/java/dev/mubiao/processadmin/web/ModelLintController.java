package dev.mubiao.processadmin.web;

import dev.mubiao.bpmn.lint.ModelLint;
import dev.mubiao.bpmn.lint.Severity;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lints a model over HTTP. */
@RestController
@Tag(name = "processes")
class ModelLintController {

    private final ModelLint lint;
    private final MessageSource messages;
    private final Gate gate;
    private final CurrentActor actor;

    ModelLintController(ModelLint lint, MessageSource messages, Gate gate, CurrentActor actor) {
        this.lint = lint;
        this.messages = messages;
        this.gate = gate;
        this.actor = actor;
    }

    record Finding(String element, Severity severity, String key, String text) {}

    @PostMapping(
            path = "/api/v1/processes/lint",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Operation(
            summary = "What keeps a model from being put into use, and what is probably not meant",
            description = "The same checks as before a release. An empty list means that nothing was found.")
    List<Finding> lint(@RequestBody byte[] model, Locale locale) {
        gate.check(actor.get(), Permission.ADMINISTER);
        return lint.check(model).findings().stream()
                .map(finding -> new Finding(
                        finding.element(),
                        finding.severity(),
                        finding.key(),
                        messages.getMessage(finding.text(), locale)))
                .toList();
    }
}
