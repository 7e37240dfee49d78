package dev.mubiao.directory.substitution;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.RightsNow;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryEvent;
import dev.mubiao.directory.organisation.DirectoryEventPublisher;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints substitutes for the days on which somebody is away, ends their substitutions and lists them. */
@Service
@Transactional
public class Substitutions {

    private static final int LONGEST_SPAN = 366;

    private final SubstitutionRepository repository;
    private final Directory directory;
    private final Gate gate;
    private final RightsNow rightsNow;
    private final DirectoryEventPublisher events;
    private final Clock clock;
    private final DirectoryLock lock;

    Substitutions(
            DirectoryLock lock,
            SubstitutionRepository repository,
            Directory directory,
            Gate gate,
            RightsNow rightsNow,
            DirectoryEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.directory = directory;
        this.gate = gate;
        this.rightsNow = rightsNow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Appoints a deputy for oneself; administrators do it for anybody.
     *
     * @throws Refusal DENIED for somebody else, INVALID if the span is wrong or over 366 days, CONFLICT if the person
     *     has a deputy in these days already, or the deputy's deputies would lead back to him
     */
    public UUID appoint(Actor asked, SubstitutionDetails details) {
        Actor by = begin(asked);
        requireOwn(by, details.person());
        Person person = directory.person(details.person());
        Person deputy = directory.person(details.deputy());
        requireSpan(details);
        if (!deputy.enabled() || person.id().equals(deputy.id())) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.deputy.unfit", deputy.displayName());
        }
        List<Substitution> sameDays = repository.findByToGreaterThanEqualOrderByFrom(details.from()).stream()
                .filter(other -> other.overlaps(details.from(), details.to()))
                .toList();
        sameDays.stream()
                .filter(other -> other.person().equals(person.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "directory.deputy.taken",
                            person.displayName(),
                            directory.person(other.deputy()).displayName(),
                            other.from(),
                            other.to());
                });
        if (leadsTo(person.id(), deputy.id(), sameDays)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "directory.deputy.circle", deputy.displayName(), person.displayName());
        }
        Substitution substitution = repository.save(new Substitution(UUID.randomUUID(), details));
        record(by, DirectoryEvent.SubstitutionBegun::new, "directory.audit.substitution.begun", substitution);
        return substitution.id();
    }

    /**
     * Ends it at once, or cancels it if it has not begun before today.
     *
     * @throws Refusal NOT_FOUND, also for somebody else's unless he is an administrator, or CONFLICT if it is over
     */
    public void end(Actor asked, UUID id) {
        Actor by = begin(asked);
        Substitution substitution = repository
                .findById(id)
                .filter(found -> found.person().equals(by.id()) || gate.allows(by, Permission.ADMINISTER, null))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.deputy.unknown"));
        if (substitution.to().isBefore(today())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.deputy.over");
        }
        // The span that ends with yesterday is over at once.
        LocalDate yesterday = today().minusDays(1);
        if (substitution.from().isAfter(yesterday)) {
            repository.delete(substitution);
        } else {
            substitution.endOn(yesterday);
        }
        record(by, DirectoryEvent.SubstitutionEnded::new, "directory.audit.substitution.ended", substitution);
        events.substitutionOver(substitution.deputy());
    }

    /** His own, the latest first. @throws Refusal DENIED for somebody else's */
    @Transactional(readOnly = true)
    public List<Substitution> of(Actor by, PersonId person) {
        requireOwn(by, person);
        return repository.findByPersonOrderByFromDesc(person.value());
    }

    /** All that are not over. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Substitution> current(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return repository.findByToGreaterThanEqualOrderByFrom(today());
    }

    /** The rights are read behind the lock: whoever loses them while he waits does nothing more with them. */
    private Actor begin(Actor asked) {
        lock.take();
        return rightsNow.of(asked);
    }

    private void requireOwn(Actor by, PersonId person) {
        if (!by.id().equals(person)) {
            gate.check(by, Permission.ADMINISTER);
        }
    }

    private void requireSpan(SubstitutionDetails details) {
        DateBounds.check(details.from());
        DateBounds.check(details.to());
        boolean wrong = details.to().isBefore(details.from())
                || details.to().isBefore(today())
                || ChronoUnit.DAYS.between(details.from(), details.to()) > LONGEST_SPAN;
        if (wrong) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.deputy.span", LONGEST_SPAN);
        }
    }

    /** Whether the deputy, his deputy and so on lead to the person. */
    private static boolean leadsTo(PersonId person, PersonId deputy, List<Substitution> substitutions) {
        return deputy.equals(person)
                || substitutions.stream()
                        .filter(substitution -> substitution.person().equals(deputy))
                        .anyMatch(substitution -> leadsTo(person, substitution.deputy(), substitutions));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private void record(Actor by, DirectoryEventPublisher.EventOf event, String key, Substitution span) {
        Person person = directory.person(span.person());
        Person deputy = directory.person(span.deputy());
        events.record(
                by,
                event,
                person.id().value(),
                key,
                person.displayName(),
                person.loginName(),
                deputy.displayName(),
                deputy.loginName(),
                span.from().toString(),
                span.to().toString(),
                work(span));
    }

    private static MessageText work(Substitution span) {
        List<MessageText> roles = span.roles().stream()
                .sorted()
                .map(role -> new MessageText(role.key()))
                .toList();
        return roles.isEmpty()
                ? new MessageText("directory.deputies.scope.all")
                : MessageText.joined("directory.audit.roles", roles);
    }
}
