package dev.mubiao.directory.substitution;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.People;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who substitutes for whom today. A substitute who is away himself passes the work on to his own substitute. Nobody
 * substitutes for a person whose account is closed: that work is handed over.
 */
@Component
@Transactional(readOnly = true)
public class ActiveSubstitutions {

    private final SubstitutionRepository repository;
    private final People people;
    private final SubstitutionCache cache;
    private final Clock clock;

    ActiveSubstitutions(SubstitutionRepository repository, People people, SubstitutionCache cache, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.cache = cache;
        this.clock = clock;
    }

    /** The actor with all in whose place he may act today. */
    public Actor actor(Person person) {
        List<ActiveSubstitution> places = new ArrayList<>();
        collect(
                person.id(),
                null,
                valid(repository.findByToGreaterThanEqualOrderByFrom(today())),
                places,
                new HashSet<>(Set.of(person.id())));
        Actor alone = person.actor();
        return new Actor(alone.id(), alone.loginName(), alone.displayName(), alone.grants(), places);
    }

    /**
     * The people, and whoever stands in for them today; for telling news. Who was appointed on another node within the
     * last half minute may not hear of it yet.
     */
    public Set<PersonId> with(Set<PersonId> who) {
        return with(who, substitution -> true);
    }

    /** As {@link #with(Set)}, and of those who stand in only for some roles, whoever stands in for this one. */
    public Set<PersonId> with(Set<PersonId> who, Role role) {
        return with(
                who,
                substitution ->
                        substitution.roles().isEmpty() || substitution.roles().contains(role));
    }

    private Set<PersonId> with(Set<PersonId> who, Predicate<Substitution> ofThem) {
        List<Substitution> today = valid(cache.get());
        Set<PersonId> all = new LinkedHashSet<>(who);
        List<PersonId> next = new ArrayList<>(who);
        while (!next.isEmpty()) {
            PersonId person = next.remove(next.size() - 1);
            today.stream()
                    .filter(substitution -> substitution.person().equals(person))
                    .filter(ofThem)
                    .map(Substitution::deputy)
                    .filter(all::add)
                    .forEach(next::add);
        }
        return all;
    }

    private void collect(
            PersonId deputy,
            @Nullable ActiveSubstitution through,
            List<Substitution> substitutions,
            List<ActiveSubstitution> into,
            Set<PersonId> seen) {
        for (Substitution substitution : substitutions) {
            if (!substitution.deputy().equals(deputy) || !seen.add(substitution.person())) {
                continue;
            }
            people.findById(substitution.person().value())
                    .filter(Person::enabled)
                    .ifPresent(absent -> {
                        ActiveSubstitution place = place(absent, substitution, through);
                        into.add(place);
                        collect(absent.id(), place, substitutions, into, seen);
                    });
        }
    }

    /** What reaches the deputy through another deputy is no more than that one has. */
    private static ActiveSubstitution place(
            Person absent, Substitution substitution, @Nullable ActiveSubstitution through) {
        Set<Role> roles = substitution.roles();
        Set<Grant> grants = absent.grants().stream()
                .filter(grant -> roles.isEmpty() || roles.contains(grant.role()))
                .collect(Collectors.toUnmodifiableSet());
        Instant since = substitution.openWork()
                ? Instant.EPOCH
                : substitution.from().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        boolean whole = roles.isEmpty() && (through == null || through.whole());
        if (through != null && through.since().isAfter(since)) {
            since = through.since();
        }
        return new ActiveSubstitution(absent.id(), absent.displayName(), grants, whole, since);
    }

    private List<Substitution> valid(List<Substitution> substitutions) {
        LocalDate today = today();
        return substitutions.stream()
                .filter(substitution -> substitution.overlaps(today, today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
