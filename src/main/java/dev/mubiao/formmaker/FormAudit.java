package dev.mubiao.formmaker;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.forms.LocalizedName;
import dev.mubiao.forms.catalogue.FormValidity;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.platform.MessageText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail in words what administrators do to versions of forms, and others which drafts are closed. */
@Component
class FormAudit {

    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormAudit(Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Which event it is. */
    interface EventOf {
        FormEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    void record(Actor by, FormVersion form, EventOf event) {
        UUID subject = UUID.nameUUIDFromBytes((form.id() + " " + form.version()).getBytes(StandardCharsets.UTF_8));
        String name = form.name().map(LocalizedName::zh).orElse(form.id());
        MessageText words = new MessageText(
                "formmaker.audit",
                List.of(name, form.id(), Integer.toString(form.version()), offered(form.validity())));
        events.publishEvent(event.of(by.loginName(), clock.instant(), subject, words));
        if (form.state() != FormState.DRAFT) {
            events.publishEvent(new FormDraftClosed(form.id(), form.version()));
        }
    }

    /** For which years and units a version is offered, in words. */
    MessageText offered(FormValidity validity) {
        Integer from = validity.from();
        Integer to = validity.to();
        Object years = from == null && to == null
                ? new MessageText("formmaker.years.all")
                : from == null
                        ? new MessageText("formmaker.years.to", List.of(String.valueOf(to)))
                        : to == null
                                ? new MessageText("formmaker.years.from", List.of(from.toString()))
                                : new MessageText("formmaker.years.between", List.of(from.toString(), to.toString()));
        Object units = validity.units().isEmpty()
                ? new MessageText("formmaker.units.all")
                : directory.units().stream()
                        .filter(unit -> validity.units().contains(unit.id().value()))
                        .map(BudgetUnit::name)
                        .sorted()
                        .collect(Collectors.joining("、"));
        return new MessageText("formmaker.offered", List.of(years, units));
    }
}
