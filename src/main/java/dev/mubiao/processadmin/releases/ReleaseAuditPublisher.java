package dev.mubiao.processadmin.releases;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.MessageText;
import dev.mubiao.processadmin.releases.ReleaseEvent.FourEyesChanged;
import dev.mubiao.processadmin.releases.ReleaseEvent.IndependenceChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the audit events of releases, and what the other administrators and whoever asked are to hear of them. */
@Component
class ReleaseAuditPublisher {

    private static final UUID SETTING = new UUID(0, 1);

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final SecondPerson secondPerson;
    private final Clock clock;

    ReleaseAuditPublisher(
            ApplicationEventPublisher events, Directory directory, SecondPerson secondPerson, Clock clock) {
        this.events = events;
        this.directory = directory;
        this.secondPerson = secondPerson;
        this.clock = clock;
    }

    interface EventOf {
        ReleaseEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    /** @param change what the release changes, if there was one before */
    void record(Actor by, EventOf event, ProcessRelease release, Optional<MessageText> change) {
        publish(by, event, release, change.map(words -> more("processadmin.audit.release.difference", release, words)));
    }

    /** @param reason may be empty */
    void record(Actor by, EventOf event, ProcessRelease release, String reason) {
        publish(
                by,
                event,
                release,
                Optional.of(reason)
                        .filter(text -> !text.isEmpty())
                        .map(text -> more("processadmin.audit.release.reason", release, text)));
    }

    private void publish(Actor by, EventOf event, ProcessRelease release, Optional<MessageText> more) {
        MessageText words = more.orElseGet(() -> new MessageText("processadmin.audit.release", told(release)));
        events.publishEvent(
                event.of(by.loginName(), clock.instant(), release.id().value(), words));
    }

    private MessageText more(String key, ProcessRelease release, Object more) {
        List<Object> told = new ArrayList<>(told(release));
        told.add(more);
        return new MessageText(key, told);
    }

    private List<Object> told(ProcessRelease release) {
        return List.of(release.name(), scope(release.scope()), release.note());
    }

    /** @param key of a text that says what was done to the setting */
    void fourEyes(Actor by, String key) {
        events.publishEvent(new FourEyesChanged(by.loginName(), clock.instant(), SETTING, new MessageText(key)));
    }

    /** @param key of a text that says how the days were changed, or are to be */
    void independence(Actor by, String key, int before, int after) {
        events.publishEvent(new IndependenceChanged(
                by.loginName(), clock.instant(), SETTING, new MessageText(key, List.of(before, after))));
    }

    /** The other administrators hear that a second one is needed. */
    void asksSecond(Actor by, String subject, String text) {
        secondPerson.ask(by, NoticeRequested.Kind.SECOND_ASKED, subject, text);
    }

    /** Whoever asked hears what the second one did. */
    void answers(Actor by, PersonId asked, String subject, String text) {
        secondPerson.answer(by, asked, NoticeRequested.Kind.SECOND_ANSWERED, subject, text);
    }

    private MessageText scope(ReleaseScope scope) {
        String units = scope.units().stream()
                .map(unit -> directory.unit(unit).name())
                .sorted()
                .collect(Collectors.joining("、"));
        Object whose = units.isEmpty() ? new MessageText("processadmin.audit.scope.units") : units;
        Object which = scope.forms().isEmpty() ? new MessageText("processadmin.audit.scope.forms") : scope.formColumn();
        return new MessageText("processadmin.audit.scope", List.of(whose, which));
    }
}
