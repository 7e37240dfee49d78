package dev.mubiao.directory;

import dev.mubiao.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointing deputies for the days on which somebody is away. */
@Service
@Transactional
public class Deputyships {

    private static final int LONGEST_SPAN = 366;

    private final DeputyshipRows rows;
    private final Directory directory;
    private final Gate gate;
    private final DirectoryTrail trail;
    private final Clock clock;

    Deputyships(DeputyshipRows rows, Directory directory, Gate gate, DirectoryTrail trail, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Appoints a deputy for oneself; administrators do it for anybody.
     *
     * @throws Refusal DENIED for somebody else, INVALID if the span is wrong or over 366 days, CONFLICT if the person
     *     has a deputy in these days already, or the deputy's deputies would lead back to him
     */
    public UUID appoint(Actor by, DeputyFacts facts) {
        requireOwn(by, facts.person());
        Person person = directory.person(facts.person());
        Person deputy = directory.person(facts.deputy());
        requireSpan(facts);
        if (!deputy.enabled() || person.id().equals(deputy.id())) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.deputy.unfit", deputy.displayName());
        }
        List<Deputyship> sameDays = rows.findByToGreaterThanEqualOrderByFrom(facts.from()).stream()
                .filter(other -> other.overlaps(facts.from(), facts.to()))
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
        Deputyship deputyship = rows.save(new Deputyship(UUID.randomUUID(), facts));
        trail.record(by, person.id().value(), summary(person, deputy, deputyship));
        return deputyship.id();
    }

    /**
     * Ends it at once, or cancels it if it has not begun before today.
     *
     * @throws Refusal NOT_FOUND, DENIED, CONFLICT if it is over
     */
    public void end(Actor by, UUID id) {
        Deputyship deputyship =
                rows.findById(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "directory.deputy.unknown"));
        requireOwn(by, deputyship.person());
        if (deputyship.to().isBefore(today())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "directory.deputy.over");
        }
        // The span that ends with yesterday is over at once.
        LocalDate yesterday = today().minusDays(1);
        if (deputyship.from().isAfter(yesterday)) {
            rows.delete(deputyship);
        } else {
            deputyship.endOn(yesterday);
        }
        trail.record(
                by,
                deputyship.person().value(),
                summary(directory.person(deputyship.person()), directory.person(deputyship.deputy()), deputyship)
                        + " ✗");
    }

    /** His own, the latest first. @throws Refusal DENIED for somebody else's */
    @Transactional(readOnly = true)
    public List<Deputyship> of(Actor by, UserId person) {
        requireOwn(by, person);
        return rows.findByPersonOrderByFromDesc(person.value());
    }

    /** All that are not over. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Deputyship> current(Actor by) {
        gate.check(by, Verb.ADMINISTER);
        return rows.findByToGreaterThanEqualOrderByFrom(today());
    }

    private void requireOwn(Actor by, UserId person) {
        if (!by.id().equals(person)) {
            gate.check(by, Verb.ADMINISTER);
        }
    }

    private void requireSpan(DeputyFacts facts) {
        boolean wrong = facts.to().isBefore(facts.from())
                || facts.to().isBefore(today())
                || ChronoUnit.DAYS.between(facts.from(), facts.to()) > LONGEST_SPAN;
        if (wrong) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.deputy.span", LONGEST_SPAN);
        }
    }

    /** Whether the deputy, his deputy and so on lead to the person. */
    private static boolean leadsTo(UserId person, UserId deputy, List<Deputyship> links) {
        return deputy.equals(person)
                || links.stream()
                        .filter(link -> link.person().equals(deputy))
                        .anyMatch(link -> leadsTo(person, link.deputy(), links));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private static String summary(Person person, Person deputy, Deputyship span) {
        return person.displayName() + " → " + deputy.displayName() + " " + span.from() + " – " + span.to();
    }
}
