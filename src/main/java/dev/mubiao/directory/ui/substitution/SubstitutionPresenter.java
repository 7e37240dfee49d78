package dev.mubiao.directory.ui.substitution;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.directory.substitution.Substitution;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.directory.ui.OrganisationNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and changes substitutions for the view, as whoever is signed in. */
@Component
class SubstitutionPresenter {

    private final Substitutions substitutions;
    private final ActiveSubstitutions activeSubstitutions;
    private final Directory directory;
    private final CurrentActor actor;
    private final Clock clock;

    SubstitutionPresenter(
            Substitutions substitutions,
            ActiveSubstitutions activeSubstitutions,
            Directory directory,
            CurrentActor actor,
            Clock clock) {
        this.substitutions = substitutions;
        this.activeSubstitutions = activeSubstitutions;
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

    OrganisationNames places() {
        return OrganisationNames.of(directory);
    }

    /** His own, the latest first. */
    List<SubstitutionRow> of(Person person) {
        return lines(substitutions.of(actor.get(), person.id()));
    }

    /** Everybody's that are not over. */
    List<SubstitutionRow> current() {
        return lines(substitutions.current(actor.get()));
    }

    /** For whom he stands in these days. */
    List<ActiveSubstitution> substitutions(Person person) {
        return activeSubstitutions.actor(directory.person(person.id())).substitutions();
    }

    void appoint(SubstitutionDetails details) {
        substitutions.appoint(actor.get(), details);
    }

    void end(Substitution substitution) {
        substitutions.end(actor.get(), substitution.id());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    private List<SubstitutionRow> lines(List<Substitution> found) {
        Map<PersonId, Person> people =
                directory.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return found.stream()
                .map(one -> new SubstitutionRow(
                        one,
                        SubstitutionState.of(one, today()),
                        name(people, one.person()),
                        name(people, one.deputy())))
                .toList();
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        Person person = people.get(id);
        return person == null ? "" : person.displayName();
    }
}
