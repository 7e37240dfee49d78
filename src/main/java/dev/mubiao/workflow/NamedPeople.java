package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.targets.Header;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.Decider;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds people whom a step means by something else than a role. */
@Component
class NamedPeople {

    private final Directory directory;
    private final TimelineEntries timeline;
    private final TargetLife life;

    NamedPeople(Directory directory, TimelineEntries timeline, TargetLife life) {
        this.directory = directory;
        this.timeline = timeline;
        this.life = life;
    }

    /** Disabled ones and ones who may not sign included. */
    List<Person> people(Decider decider, Target target) {
        if (decider instanceof Decider.People people) {
            return people.logins().stream()
                    .flatMap(login -> directory.personByLoginName(login).stream())
                    .toList();
        }
        if (decider instanceof Decider.Superior) {
            return target.submitter().flatMap(id -> directory.person(id).superior()).map(directory::person).stream()
                    .toList();
        }
        if (decider instanceof Decider.Previous) {
            return timeline
                    .findFirstByTargetAndActOrderByAtDesc(target.id().value(), Act.AGREE)
                    .map(entry -> directory.person(entry.actor()))
                    .stream()
                    .toList();
        }
        return decider instanceof Decider.Contact ? contact(target) : List.of();
    }

    /** Nobody if several people have the name: whom the form means is not to be guessed. */
    private List<Person> contact(Target target) {
        Header header = life.content(target.id()).header();
        Optional<String> name = Optional.ofNullable(header.contactName()).map(String::strip);
        List<Person> called = name.stream()
                .flatMap(wanted -> directory.people().stream()
                        .filter(Person::enabled)
                        .filter(person -> person.displayName().equals(wanted)))
                .toList();
        return called.size() == 1 ? called : List.of();
    }
}
