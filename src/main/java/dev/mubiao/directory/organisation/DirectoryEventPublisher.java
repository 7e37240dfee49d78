package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CredentialsChanged;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.GrantsLost;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.ResponsibilitiesChanged;
import dev.mubiao.directory.SubstitutionOver;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.MessageText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the events by which the audit trail and other modules learn of a change in the directory. */
@Component
public class DirectoryEventPublisher {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryEventPublisher(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Makes an event of one kind. */
    public interface EventOf {
        DirectoryEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    /** @param arguments of the text, texts among them */
    public void record(Actor by, EventOf event, UUID subject, String key, Object... arguments) {
        events.publishEvent(
                event.of(by.loginName(), clock.instant(), subject, new MessageText(key, List.of(arguments))));
    }

    public void substitutionOver(PersonId deputy) {
        events.publishEvent(new SubstitutionOver(deputy));
    }

    void credentialsChanged(Person person) {
        events.publishEvent(new CredentialsChanged(
                person.id(),
                person.credentialVersion(),
                person.credentialChange().orElseThrow()));
    }

    /** @param gained roles that somebody has since now; empty if he is only to be asked as himself */
    void gained(Set<Grant> gained) {
        events.publishEvent(new ResponsibilitiesChanged(gained, Set.of()));
    }

    void moved(UnitId unit) {
        events.publishEvent(new ResponsibilitiesChanged(Set.of(), Set.of(unit)));
    }

    void lost(Actor by, PersonId person, Set<Grant> grants) {
        events.publishEvent(new GrantsLost(person, grants, by));
    }
}
