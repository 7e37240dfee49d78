package dev.mubiao.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom today. A deputy who is away himself passes the work on to his own deputy. For whoever has left
 * nobody stands in: what waits for him is handed over.
 */
@Component
@Transactional(readOnly = true)
public class StandIns {

    private final DeputyshipRows rows;
    private final People people;
    private final KnownDeputies known;
    private final Clock clock;

    StandIns(DeputyshipRows rows, People people, KnownDeputies known, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.known = known;
        this.clock = clock;
    }

    /** The actor with all in whose place he may act today. */
    public Actor actor(Person person) {
        List<StandIn> places = new ArrayList<>();
        collect(
                person.id(),
                null,
                valid(rows.findByToGreaterThanEqualOrderByFrom(today())),
                places,
                new HashSet<>(Set.of(person.id())));
        Actor alone = person.actor();
        return new Actor(alone.id(), alone.loginName(), alone.displayName(), alone.grants(), places);
    }

    /**
     * The people, and whoever stands in for them today; for telling news. Who was appointed on another node within the
     * last half minute may not hear of it yet.
     */
    public Set<UserId> with(Set<UserId> who) {
        List<Deputyship> today = valid(known.get());
        Set<UserId> all = new LinkedHashSet<>(who);
        List<UserId> next = new ArrayList<>(who);
        while (!next.isEmpty()) {
            UserId person = next.remove(next.size() - 1);
            today.stream()
                    .filter(link -> link.person().equals(person))
                    .map(Deputyship::deputy)
                    .filter(all::add)
                    .forEach(next::add);
        }
        return all;
    }

    private void collect(
            UserId deputy, @Nullable StandIn through, List<Deputyship> links, List<StandIn> into, Set<UserId> seen) {
        for (Deputyship link : links) {
            if (!link.deputy().equals(deputy) || !seen.add(link.person())) {
                continue;
            }
            people.findById(link.person().value()).filter(Person::enabled).ifPresent(absent -> {
                StandIn place = place(absent, link, through);
                into.add(place);
                collect(absent.id(), place, links, into, seen);
            });
        }
    }

    /** What reaches the deputy through another deputy is no more than that one has. */
    private static StandIn place(Person absent, Deputyship link, @Nullable StandIn through) {
        Set<Role> roles = link.roles();
        Set<Grant> grants = absent.grants().stream()
                .filter(grant -> roles.isEmpty() || roles.contains(grant.role()))
                .collect(Collectors.toUnmodifiableSet());
        Instant since = link.openWork()
                ? Instant.EPOCH
                : link.from().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        boolean whole = roles.isEmpty() && (through == null || through.whole());
        if (through != null && through.since().isAfter(since)) {
            since = through.since();
        }
        return new StandIn(absent.id(), absent.displayName(), grants, whole, since);
    }

    private List<Deputyship> valid(List<Deputyship> links) {
        LocalDate today = today();
        return links.stream().filter(link -> link.overlaps(today, today)).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
