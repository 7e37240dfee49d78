package dev.mubiao.formmaker.templates;

import dev.mubiao.directory.Actor;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.forms.versions.FormVersion.Step;
import dev.mubiao.platform.MessageText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail in words what administrators do to export templates. */
@Component
class TemplateAudit {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TemplateAudit(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Which event it is. */
    interface EventOf {
        TemplateEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    void record(Actor by, ExportTemplate template, EventOf event) {
        MessageText words = new MessageText(
                "formmaker.template.audit",
                List.of(
                        template.name(),
                        Integer.toString(template.version()),
                        template.form().id(),
                        template.file().name()));
        events.publishEvent(
                event.of(by.loginName(), clock.instant(), template.id().value(), words));
    }

    Step step(Actor by) {
        return new Step(by.displayName(), clock.instant());
    }
}
