package dev.mubiao.directory.ui;

import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.DeputyFacts;
import dev.mubiao.directory.Deputyship;
import dev.mubiao.directory.Deputyships;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.StandIn;
import dev.mubiao.directory.StandIns;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What whoever is signed in reads and keeps about deputies. */
@Component
class DeputyBook {

    private final Deputyships deputyships;
    private final StandIns standIns;
    private final Directory directory;
    private final CurrentActor actor;
    private final Clock clock;

    DeputyBook(Deputyships deputyships, StandIns standIns, Directory directory, CurrentActor actor, Clock clock) {
        this.deputyships = deputyships;
        this.standIns = standIns;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
    }

    Person reader() {
        return directory.person(actor.get().id());
    }

    List<Person> people() {
        return directory.people();
    }

    Places places() {
        return Places.of(directory);
    }

    /** His own, the latest first. */
    List<DeputyLine> of(Person person) {
        return lines(deputyships.of(actor.get(), person.id()));
    }

    /** Everybody's that are not over. */
    List<DeputyLine> current() {
        return lines(deputyships.current(actor.get()));
    }

    /** For whom he stands in these days. */
    List<StandIn> standIns(Person person) {
        return standIns.actor(directory.person(person.id())).standIns();
    }

    void appoint(DeputyFacts facts) {
        deputyships.appoint(actor.get(), facts);
    }

    void end(Deputyship deputyship) {
        deputyships.end(actor.get(), deputyship.id());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private List<DeputyLine> lines(List<Deputyship> found) {
        Map<UserId, Person> people =
                directory.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream()
                .map(one -> new DeputyLine(
                        one, DeputyState.of(one, today()), name(people, one.person()), name(people, one.deputy())))
                .toList();
    }

    private static String name(Map<UserId, Person> people, UserId id) {
        Person person = people.get(id);
        return person == null ? "" : person.displayName();
    }
}
