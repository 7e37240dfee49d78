package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Stage;
import dev.mubiao.workflow.engine.StepVerb;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What a step offers besides decisions, and to whom work there can be given. */
@Component
class Offered {

    private static final int LONGEST_TEXT = 2000;

    private final Directory directory;
    private final StepAccess access;

    Offered(Directory directory, StepAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /** @throws Refusal INVALID if the step does not offer it */
    static void require(OpenTask task, StepVerb verb) {
        if (!task.settings().verbs().contains(verb)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "workflow.verb.notOffered",
                    task.name(),
                    new DefaultMessageSourceResolvable(Act.of(verb).key()));
        }
    }

    /** @return the text without blanks around it @throws Refusal INVALID if it is missing or over 2,000 characters */
    static String text(String given) {
        String text = given.strip();
        if (text.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.reason.missing");
        }
        return optionalText(text);
    }

    /** @throws Refusal INVALID if it is over 2,000 characters */
    static String optionalText(String given) {
        if (given.length() > LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.reason.tooLong", LONGEST_TEXT);
        }
        return given.strip();
    }

    /** @throws Refusal INVALID if the person may not do work of the target in person */
    Person person(UserId id, OpenTask task, Target target) {
        Person person = directory.person(id);
        if (!access.fits(person, task.settings().stage(), target)) {
            throw new Refusal(Refusal.Kind.INVALID, "workflow.person.cannotSign", person.displayName());
        }
        return person;
    }

    /** Everybody but himself who may do work of the target in person, by log-in name. */
    List<Person> people(Actor by, Stage stage, Target target) {
        return directory.people().stream()
                .filter(person -> !person.id().equals(by.id()))
                .filter(person -> access.fits(person, stage, target))
                .toList();
    }
}
