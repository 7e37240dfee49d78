package dev.mubiao.processadmin.releases;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.ReleaseNotice;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Independence;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Where two administrators are needed: the one place that says whether somebody is a second person to what another asked,
 * and lets the others hear that one is needed, and whoever asked what became of it.
 */
@NamedInterface("second-person")
@Component
public class SecondPerson {

    private final Independence independence;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondPerson(Independence independence, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.independence = independence;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The other administrators hear that a second one is needed. @see ReleaseNotice */
    public void ask(Actor by, NoticeRequested.Kind kind, String subject, String text) {
        Set<PersonId> others = directory.holders(Grant.of(Role.ADMINISTRATOR)).stream()
                .map(Person::id)
                .filter(other -> !other.equals(by.id()))
                .collect(Collectors.toSet());
        events.publishEvent(new ReleaseNotice(kind, others, subject, by.displayName(), text, clock.instant()));
    }

    /** Whoever asked hears what another one did; nobody does if he did it himself. @see ReleaseNotice */
    public void answer(Actor by, PersonId asked, NoticeRequested.Kind kind, String subject, String text) {
        if (!asked.equals(by.id())) {
            events.publishEvent(
                    new ReleaseNotice(kind, Set.of(asked), subject, by.displayName(), text, clock.instant()));
        }
    }

    /** Why he is no second person to what another asked; empty if he is one. */
    public Optional<MessageText> objection(PersonId asked, Actor by) {
        return independence.objection(asked, by.id());
    }

    /** @throws Refusal DENIED with the reason, unless he is a second person to what another asked */
    public void require(PersonId asked, Actor by) {
        objection(asked, by).ifPresent(reason -> {
            throw new Refusal(Refusal.Kind.DENIED, "processadmin.releases.notSecond", reason);
        });
    }
}
