package dev.mubiao.approval.assignment;

import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepSettings.WhenSubmitter;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers who is asked: at a step that begins, by the rule of a model, and who stands behind an assignee. Somebody
 * always is asked at a step: if nobody fits, the step's fallback, and in the end the role pool of the administrators.
 */
@Component
public class AssigneeResolver {

    private final Directory directory;
    private final StepAccess access;
    private final TimelineEntries timeline;
    private final TargetLifecycle lifecycle;

    AssigneeResolver(Directory directory, StepAccess access, TimelineEntries timeline, TargetLifecycle lifecycle) {
        this.directory = directory;
        this.access = access;
        this.timeline = timeline;
        this.lifecycle = lifecycle;
    }

    /** Nobody is asked only where the step is skipped if the submitter himself would decide. */
    public Assignment resolve(StepSettings step, WorkItemTarget target) {
        return resolve(step, target, () -> latestAgreeing(target.target()));
    }

    /** The same where the timeline does not tell who agreed last. @param previous whom {@link AssignmentRule.Previous} asks */
    public Assignment resolve(StepSettings step, WorkItemTarget target, Supplier<Optional<PersonId>> previous) {
        List<Person> meant = people(step.who(), target, previous);
        List<Person> fit = fit(meant, step.who(), step, target);
        if (!fit.isEmpty()) {
            return assignment(step.who(), fit, step, target.unit());
        }
        boolean own = step.stage().review()
                && target.target()
                        .submitter()
                        .filter(id ->
                                meant.stream().anyMatch(person -> person.id().equals(id)))
                        .isPresent();
        if (own && step.whenSubmitter() == WhenSubmitter.SKIP) {
            return Assignment.NOBODY;
        }
        if (own && step.whenSubmitter() == WhenSubmitter.SUPERIOR) {
            AssignmentRule superior = new AssignmentRule.Superior();
            List<Person> above = fit(people(superior, target, previous), superior, step, target);
            if (!above.isEmpty()) {
                return Assignment.people(above).insteadOfOthers();
            }
        }
        List<Person> others = fit(people(step.fallback(), target, previous), step.fallback(), step, target);
        Assignment instead = others.isEmpty()
                ? Assignment.pool(
                        Assignee.of(Role.ADMINISTRATOR, target.unit()),
                        directory.holders(Role.ADMINISTRATOR, target.unit()))
                : assignment(step.fallback(), others, step, target.unit());
        return instead.insteadOfOthers();
    }

    /** Whether the step by its rule asks this role pool, whomever it was given to. */
    boolean asks(StepSettings step, RolePool pool, TargetOwnership target) {
        return step.who() instanceof AssignmentRule.Holders holders
                && pool.role() == holders.role()
                && StepAccess.own(pool, target);
    }

    /** Everybody whom a rule names, whether or not he may sign; disabled ones too, unless it names a role. */
    public List<Person> people(AssignmentRule rule, Target target) {
        return people(rule, target, directory.unit(target.unit()), () -> latestAgreeing(target));
    }

    /** Everybody whom work of the assignee concerns: the person, or all of the pool, without the submitter in a review. */
    public Set<PersonId> people(Assignee assignee, Target target) {
        PersonId barred = target.status().inReview() ? target.submitter().orElse(null) : null;
        return assignee.person()
                .map(Set::of)
                .orElseGet(() -> pool(assignee.pool().orElseThrow(), barred).stream()
                        .map(Person::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Everybody who could do work of the assignee at the step: the person, or all of the pool but who is barred. */
    public List<Person> candidates(StepSettings step, Assignee assignee, Target target) {
        return assignee.person()
                .map(person -> List.of(directory.person(person)))
                .orElseGet(() -> pool(assignee.pool().orElseThrow(), barred(step, assignee, target)));
    }

    /** Everybody who could do the work of a role pool, by log-in name. @param barred who may not although he has the role */
    public List<Person> pool(RolePool pool, @Nullable PersonId barred) {
        return directory.holders(pool.grant()).stream()
                .filter(person -> !person.id().equals(barred))
                .toList();
    }

    /** Who may not do work of the assignee at the step: nobody who submitted a target reviews it for a pool. */
    @Nullable
    public static PersonId barred(StepSettings step, Assignee assignee, Target target) {
        return assignee.pool().isPresent() && step.stage().review()
                ? target.submitter().orElse(null)
                : null;
    }

    private Assignment assignment(AssignmentRule rule, List<Person> people, StepSettings step, BudgetUnit unit) {
        Optional<RolePool> pool = step.countersign() == null ? pool(rule, unit) : Optional.empty();
        return pool.map(asked -> Assignment.pool(asked, people)).orElseGet(() -> Assignment.people(people));
    }

    /** The role pool that a rule asks; empty if it names people. */
    private Optional<RolePool> pool(AssignmentRule rule, BudgetUnit unit) {
        if (rule instanceof AssignmentRule.Holders holders) {
            return Optional.of(Assignee.of(holders.role(), unit));
        }
        return rule instanceof AssignmentRule.DepartmentHolders holders
                ? Optional.of(Assignee.of(holders.role(), department(unit)))
                : Optional.empty();
    }

    private List<Person> people(AssignmentRule rule, WorkItemTarget target, Supplier<Optional<PersonId>> previous) {
        return people(rule, target.target(), target.unit(), previous);
    }

    private List<Person> people(
            AssignmentRule rule, Target target, BudgetUnit unit, Supplier<Optional<PersonId>> previous) {
        if (rule instanceof AssignmentRule.Holders holders) {
            return directory.holders(holders.role(), unit);
        }
        if (rule instanceof AssignmentRule.DepartmentHolders holders) {
            return directory.holders(holders.role(), department(unit));
        }
        if (rule instanceof AssignmentRule.People people) {
            return people.logins().stream()
                    .flatMap(login -> directory.personByLoginName(login).stream())
                    .toList();
        }
        if (rule instanceof AssignmentRule.Superior) {
            return target.submitter().flatMap(id -> directory.person(id).superior()).map(directory::person).stream()
                    .toList();
        }
        if (rule instanceof AssignmentRule.Previous) {
            return previous.get().map(directory::person).stream().toList();
        }
        return rule instanceof AssignmentRule.Contact ? contact(target) : List.of();
    }

    private Optional<PersonId> latestAgreeing(Target target) {
        return timeline.findFirstByTargetAndActOrderByAtDesc(target.id().value(), ApprovalAction.AGREE)
                .map(TimelineEntry::actor);
    }

    /** Nobody if several people have the name: whom the form means is not to be guessed. */
    private List<Person> contact(Target target) {
        Optional<String> name = Optional.ofNullable(
                        lifecycle.content(target.id()).header().contact().name())
                .map(String::strip);
        List<Person> called = name.stream()
                .flatMap(wanted -> directory.people().stream()
                        .filter(Person::enabled)
                        .filter(person -> person.displayName().equals(wanted)))
                .toList();
        return called.size() == 1 ? called : List.of();
    }

    /** Those who may do the step; nobody may who submitted what is to be reviewed. */
    private List<Person> fit(List<Person> people, AssignmentRule rule, StepSettings step, WorkItemTarget target) {
        TargetOwnership ownership = target.ownership();
        Optional<RolePool> pool = pool(rule, target.unit());
        return people.stream()
                .filter(person -> access.allows(
                        person,
                        StepAccess.permission(
                                step.stage(),
                                pool.<Assignee>map(asked -> asked).orElseGet(() -> Assignee.of(person.id())),
                                ownership),
                        ownership))
                .toList();
    }

    /** A department is its own. */
    private BudgetUnit department(BudgetUnit unit) {
        return unit.supervisingDepartment().map(directory::unit).orElse(unit);
    }
}
