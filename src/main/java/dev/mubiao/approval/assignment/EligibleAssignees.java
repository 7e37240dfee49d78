package dev.mubiao.approval.assignment;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.worklist.ApprovalAction;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the people to whom work at a step can be given, and refuses what the step does not offer. */
@Component
public class EligibleAssignees {

    private static final int LONGEST_TEXT = 2000;

    private final Directory directory;
    private final StepAccess access;
    private final TargetAccess targets;

    EligibleAssignees(Directory directory, StepAccess access, TargetAccess targets) {
        this.directory = directory;
        this.access = access;
        this.targets = targets;
    }

    /** @throws Refusal INVALID if the step does not offer it */
    public static void require(OpenTask task, StepVerb verb) {
        if (!task.settings().verbs().contains(verb)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "approval.verb.notOffered",
                    task.name(),
                    new MessageText(ApprovalAction.of(verb).key()));
        }
    }

    /** @return the text without blanks around it @throws Refusal INVALID if it is missing or over 2,000 characters */
    public static String text(String given) {
        String text = Cleaning.said(given);
        if (text.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.reason.missing");
        }
        return optionalText(text);
    }

    /** @throws Refusal INVALID if it is over 2,000 characters */
    public static String optionalText(String given) {
        String text = Cleaning.said(given);
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.reason.tooLong", LONGEST_TEXT);
        }
        return text;
    }

    /** Whether a step that is returned to asks who agreed there instead of everybody. */
    public boolean comesBackTo(Person person, OpenTask task, TargetOwnership target) {
        return access.comesBackTo(person, task.settings(), target);
    }

    /** @throws Refusal INVALID if the person may not do work of the target in person */
    public Person person(PersonId id, OpenTask task, TargetOwnership target) {
        Person person = directory.person(id);
        if (!access.fits(person, task.settings().stage(), target)) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.person.cannotSign", person.displayName());
        }
        return person;
    }

    /** Everybody but himself who may do work of the target in person, by log-in name. */
    public List<Person> people(Actor by, Stage stage, TargetOwnership target) {
        return directory.people().stream()
                .filter(person -> !person.id().equals(by.id()))
                .filter(person -> access.fits(person, stage, target))
                .toList();
    }

    /** The same at the stage where the target is. */
    public List<Person> people(Actor by, Target target) {
        return people(by, stage(target), targets.ownership(target));
    }

    private static Stage stage(Target target) {
        return switch (target.status()) {
            case UNIT_REVIEW -> Stage.UNIT_REVIEW;
            case APPROVED -> Stage.PUBLICATION;
            case RETURNED, ADJUSTING, DRAFT -> Stage.CORRECTION;
            default -> Stage.FINANCE_REVIEW;
        };
    }
}
