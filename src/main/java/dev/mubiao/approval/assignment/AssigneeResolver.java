package dev.mubiao.approval.assignment;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepSettings.WhenSubmitter;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.Assignee;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Determines who is asked at a step. Somebody always is: if nobody fits, the step's fallback, and in the end the role
 * pool of the administrators.
 */
@Component
public class AssigneeResolver {

    private final Directory directory;
    private final NamedAssignees named;
    private final StepAccess access;

    AssigneeResolver(Directory directory, NamedAssignees named, StepAccess access) {
        this.directory = directory;
        this.named = named;
        this.access = access;
    }

    /** Nobody is called only where the step is passed over if the submitter himself would decide. */
    public Assignment call(StepSettings step, Target target) {
        List<Person> meant = meant(step.who(), target);
        List<Person> fit = fit(meant, step.who(), step, target);
        if (!fit.isEmpty()) {
            return call(step.who(), fit, step, target);
        }
        boolean own = step.stage().review()
                && target.submitter()
                        .filter(id ->
                                meant.stream().anyMatch(person -> person.id().equals(id)))
                        .isPresent();
        if (own && step.whenSubmitter() == WhenSubmitter.SKIP) {
            return Assignment.NOBODY;
        }
        if (own && step.whenSubmitter() == WhenSubmitter.SUPERIOR) {
            AssignmentRule superior = new AssignmentRule.Superior();
            List<Person> above = fit(meant(superior, target), superior, step, target);
            if (!above.isEmpty()) {
                return Assignment.people(above);
            }
        }
        List<Person> others = fit(meant(step.fallback(), target), step.fallback(), step, target);
        return others.isEmpty()
                ? Assignment.pile(
                        Assignee.of(Role.ADMINISTRATOR, directory.unit(target.unit())),
                        directory.holders(Role.ADMINISTRATOR, target.unit()))
                : call(step.fallback(), others, step, target);
    }

    /** Whether somebody of those for whom the step asks can do it, so that nobody else is called in their stead. */
    public boolean meant(StepSettings step, Target target) {
        return !fit(meant(step.who(), target), step.who(), step, target).isEmpty();
    }

    private Assignment call(AssignmentRule assignmentRule, List<Person> people, StepSettings step, Target target) {
        boolean alone = step.countersign() == null;
        if (alone && assignmentRule instanceof AssignmentRule.Holders holders) {
            return Assignment.pile(Assignee.of(holders.role(), directory.unit(target.unit())), people);
        }
        if (alone && assignmentRule instanceof AssignmentRule.DepartmentHolders holders) {
            return Assignment.pile(Assignee.of(holders.role(), department(target)), people);
        }
        return Assignment.people(people);
    }

    private List<Person> meant(AssignmentRule assignmentRule, Target target) {
        if (assignmentRule instanceof AssignmentRule.Holders holders) {
            return directory.holders(holders.role(), target.unit());
        }
        if (assignmentRule instanceof AssignmentRule.DepartmentHolders holders) {
            return directory.holders(holders.role(), department(target).id());
        }
        return named.people(assignmentRule, target);
    }

    /** Those who may do the step; nobody may who submitted what is to be reviewed. */
    private List<Person> fit(List<Person> people, AssignmentRule assignmentRule, StepSettings step, Target target) {
        return people.stream()
                .filter(person -> access.allows(
                        person,
                        StepAccess.verb(step.stage(), principal(assignmentRule, person, target), target),
                        target))
                .toList();
    }

    private Assignee principal(AssignmentRule assignmentRule, Person person, Target target) {
        if (assignmentRule instanceof AssignmentRule.Holders holders) {
            return Assignee.of(holders.role(), directory.unit(target.unit()));
        }
        return assignmentRule instanceof AssignmentRule.DepartmentHolders holders
                ? Assignee.of(holders.role(), department(target))
                : Assignee.of(person.id());
    }

    /** A department is its own. */
    private BudgetUnit department(Target target) {
        BudgetUnit unit = directory.unit(target.unit());
        return unit.supervisingDepartment().map(directory::unit).orElse(unit);
    }
}
