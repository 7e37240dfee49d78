package dev.mubiao.workflow;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.Decider;
import dev.mubiao.workflow.engine.StepSettings;
import dev.mubiao.workflow.engine.StepSettings.WhenSubmitter;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds out who is called to a step. Somebody always is: if nobody fits, the step's fallback, and in the end the pile
 * of the administrators.
 */
@Component
class Callings {

    private final Directory directory;
    private final NamedPeople named;
    private final StepAccess access;

    Callings(Directory directory, NamedPeople named, StepAccess access) {
        this.directory = directory;
        this.named = named;
        this.access = access;
    }

    /** Nobody is called only where the step is passed over if the submitter himself would decide. */
    Call call(StepSettings step, Target target) {
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
            return Call.NOBODY;
        }
        if (own && step.whenSubmitter() == WhenSubmitter.SUPERIOR) {
            Decider superior = new Decider.Superior();
            List<Person> above = fit(meant(superior, target), superior, step, target);
            if (!above.isEmpty()) {
                return Call.people(above);
            }
        }
        List<Person> others = fit(meant(step.fallback(), target), step.fallback(), step, target);
        return others.isEmpty()
                ? Call.pile(
                        Principal.of(Role.ADMINISTRATOR, directory.unit(target.unit())),
                        directory.holders(Role.ADMINISTRATOR, target.unit()))
                : call(step.fallback(), others, step, target);
    }

    /** Whether somebody of those for whom the step asks can do it, so that nobody else is called in their stead. */
    boolean meant(StepSettings step, Target target) {
        return !fit(meant(step.who(), target), step.who(), step, target).isEmpty();
    }

    private Call call(Decider decider, List<Person> people, StepSettings step, Target target) {
        boolean alone = step.countersign() == null;
        if (alone && decider instanceof Decider.Holders holders) {
            return Call.pile(Principal.of(holders.role(), directory.unit(target.unit())), people);
        }
        if (alone && decider instanceof Decider.DepartmentHolders holders) {
            return Call.pile(Principal.of(holders.role(), department(target)), people);
        }
        return Call.people(people);
    }

    private List<Person> meant(Decider decider, Target target) {
        if (decider instanceof Decider.Holders holders) {
            return directory.holders(holders.role(), target.unit());
        }
        if (decider instanceof Decider.DepartmentHolders holders) {
            return directory.holders(holders.role(), department(target).id());
        }
        return named.people(decider, target);
    }

    /** Those who may do the step; nobody may who submitted what is to be reviewed. */
    private List<Person> fit(List<Person> people, Decider decider, StepSettings step, Target target) {
        return people.stream()
                .filter(person -> access.allows(
                        person, StepAccess.verb(step.stage(), principal(decider, person, target), target), target))
                .toList();
    }

    private Principal principal(Decider decider, Person person, Target target) {
        if (decider instanceof Decider.Holders holders) {
            return Principal.of(holders.role(), directory.unit(target.unit()));
        }
        return decider instanceof Decider.DepartmentHolders holders
                ? Principal.of(holders.role(), department(target))
                : Principal.of(person.id());
    }

    /** A department is its own. */
    private BudgetUnit department(Target target) {
        BudgetUnit unit = directory.unit(target.unit());
        return unit.supervisingDepartment().map(directory::unit).orElse(unit);
    }
}
