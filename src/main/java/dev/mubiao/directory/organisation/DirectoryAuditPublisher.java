package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CredentialsChanged;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.GrantsLost;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.ResponsibilitiesChanged;
import dev.mubiao.directory.UnitId;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the events by which the audit trail and other modules learn of a change in the directory. */
@Component
public class DirectoryAuditPublisher {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryAuditPublisher(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public void record(Actor by, UUID subject, String summary) {
        events.publishEvent(new DirectoryChanged(by.loginName(), clock.instant(), subject, summary));
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
