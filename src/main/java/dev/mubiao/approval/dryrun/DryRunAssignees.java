package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.Assignment;
import dev.mubiao.approval.dryrun.DryRunResult.Found;
import dev.mubiao.approval.routing.TargetVariables;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Determines who would be asked in a dry run, as things are now. */
@Component
class DryRunAssignees {

    private final AssigneeResolver assigneeResolver;
    private final Directory directory;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final WorkItemTargets targets;
    private final ActiveSubstitutions activeSubstitutions;

    DryRunAssignees(
            AssigneeResolver assigneeResolver,
            Directory directory,
            Clock clock,
            WorkingCalendar calendar,
            WorkItemTargets targets,
            ActiveSubstitutions activeSubstitutions) {
        this.assigneeResolver = assigneeResolver;
        this.directory = directory;
        this.clock = clock;
        this.calendar = calendar;
        this.targets = targets;
        this.activeSubstitutions = activeSubstitutions;
    }

    /** Those who are asked at a step of the trial. @param signing null if nobody is */
    record Role(
            OpenTask task,
            Found found,
            @Nullable SignOff signing,
            @Nullable Instant deadline) {
        Role with(SignOff other) {
            return new Role(task, Found.MEANT, other, deadline);
        }
    }

    /** @param last who agreed last in the trial, which nobody else knows of; null if nobody did */
    Role role(OpenTask task, Target target, @Nullable PersonId last) {
        StepSettings step = known(task.settings(), last);
        WorkItemTarget listed = targets.of(target);
        Assignment assignment = assigneeResolver.resolve(step, listed);
        Found found = assignment.nobody()
                ? Found.PASSED
                : assigneeResolver.meant(step, listed) ? Found.MEANT : Found.FALLBACK;
        RolePool pool = assignment.pool();
        SignOff signOff = assignment.nobody()
                ? null
                : pool == null
                        ? SignOff.of(task.id(), step.countersign(), assignment.people())
                        : new SignOff(task.id(), step.countersign(), List.of(Approver.pool(task.id(), pool)));
        return new Role(task, found, signOff, calendar.dueAt(clock.instant(), step.workingDays()));
    }

    /** Those who could sign in this place, by log-in name. */
    List<Person> people(Approver approver, OpenTask task, Target target) {
        Assignee assignee = approver.assignee();
        return assignee.person()
                .map(person -> List.of(directory.person(person)))
                .orElseGet(() -> assigneeResolver.pool(
                        assignee.pool().orElseThrow(), AssigneeResolver.barred(task.settings(), assignee, target)));
    }

    /** Those who may sign today for those who could, and are away. */
    List<Person> deputies(Approver approver, OpenTask task, Target target) {
        Set<PersonId> asked =
                people(approver, task, target).stream().map(Person::id).collect(Collectors.toSet());
        return activeSubstitutions.with(asked).stream()
                .filter(id -> !asked.contains(id))
                .map(directory::person)
                .filter(Person::enabled)
                .filter(person -> activeSubstitutions.actor(person).substitutions().stream()
                        .anyMatch(place -> asked.contains(place.person()) && reaches(place, approver.assignee())))
                .toList();
    }

    /** Whether the deputy has as much of the work as that. */
    private static boolean reaches(ActiveSubstitution place, Assignee assignee) {
        return place.whole()
                || assignee.pool()
                        .filter(pool -> place.grants().stream().anyMatch(grant -> grant.role() == pool.role()))
                        .isPresent();
    }

    /** What conditions may ask. */
    Map<ProcessVariable, Object> facts(Target target) {
        return TargetVariables.of(targets.of(target));
    }

    Instant now() {
        return clock.instant();
    }

    private StepSettings known(StepSettings step, @Nullable PersonId last) {
        if (!(step.who() instanceof AssignmentRule.Previous) || last == null) {
            return step;
        }
        return step.asking(
                new AssignmentRule.People(List.of(directory.person(last).loginName())));
    }
}
