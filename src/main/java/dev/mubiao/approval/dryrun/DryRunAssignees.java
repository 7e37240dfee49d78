package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.Assignment;
import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.dryrun.DryRunAction.AddedSigners;
import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.timeline.ApprovalHistory;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.substitution.ActiveSubstitutions;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the rules of the commands who would be asked in a dry run and who may sign, as things are now. */
@Component
class DryRunAssignees {

    private final AssigneeResolver assigneeResolver;
    private final SigningRights signingRights;
    private final EligibleAssignees eligible;
    private final ActiveSubstitutions activeSubstitutions;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DryRunAssignees(
            AssigneeResolver assigneeResolver,
            SigningRights signingRights,
            EligibleAssignees eligible,
            ActiveSubstitutions activeSubstitutions,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.assigneeResolver = assigneeResolver;
        this.signingRights = signingRights;
        this.eligible = eligible;
        this.activeSubstitutions = activeSubstitutions;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Who decides at a step, and by which right. */
    record Participant(Person person, SignOff signOff, SigningRight right) {}

    /** Those who are asked at a step that begins. @param history what was done in the dry run */
    DryRunTask begun(OpenTask task, WorkItemTarget target, ApprovalHistory<?> history) {
        Assignment assignment = assigneeResolver.resolve(task.settings(), target, history::latestAgreeing);
        return assignment.nobody()
                ? DryRunTask.skipped(task)
                : new DryRunTask(
                        task,
                        assignment.byRule() ? AskedBy.RULE : AskedBy.FALLBACK,
                        assignment.signOff(task.id(), task.settings()),
                        calendar.dueAt(clock.instant(), task.settings().workingDays()));
    }

    /** The same task with whoever agreed at its step before, if the rules let him have it again. */
    Optional<DryRunTask> again(DryRunTask task, WorkItemTarget target, Person person) {
        return Optional.of(task)
                .filter(begun -> eligible.comesBackTo(person, begun.task(), target.ownership()))
                .map(begun -> begun.asking(Assignment.people(List.of(person))
                        .signOff(begun.task().id(), begun.task().settings())));
    }

    /** The first who may sign; of those who could submit again, whoever submitted. */
    Optional<Participant> participant(DryRunTask task, WorkItemTarget target) {
        return people(task, target).stream()
                .sorted(Comparator.comparing(
                        person -> !target.target().submitter().equals(Optional.of(person.id()))))
                .flatMap(person -> participant(task, target, person).stream())
                .findFirst();
    }

    private Optional<Participant> participant(DryRunTask task, WorkItemTarget target, Person person) {
        return Optional.ofNullable(task.signOff())
                .flatMap(signOff -> right(task, target, person.actor(), signOff)
                        .map(right -> new Participant(person, signOff, right)));
    }

    private Optional<SigningRight> right(DryRunTask task, WorkItemTarget target, Actor actor, SignOff signOff) {
        return signingRights.find(actor, task.task(), target.ownership(), signOff, List.of());
    }

    /** Those whose turn it is, of a role pool all of them by log-in name. */
    List<Person> people(DryRunTask task, WorkItemTarget target) {
        return task.open().stream()
                .flatMap(assignee -> candidates(task.task(), assignee, target).stream())
                .toList();
    }

    /** Everybody who could do work of the assignee at the step. */
    List<Person> candidates(OpenTask task, Assignee assignee, WorkItemTarget target) {
        return assigneeResolver.candidates(task.settings(), assignee, target.target());
    }

    /** Those who may sign today in the place of those whose turn it is. */
    List<Person> substitutes(DryRunTask task, WorkItemTarget target) {
        SignOff signOff = task.signOff();
        if (signOff == null) {
            return List.of();
        }
        Set<PersonId> asked = people(task, target).stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        return activeSubstitutions.with(asked).stream()
                .filter(id -> !asked.contains(id))
                .map(directory::person)
                .filter(Person::enabled)
                .filter(person -> right(task, target, activeSubstitutions.actor(person), signOff)
                        .isPresent())
                .toList();
    }

    /** Who could sign besides, if the step lets signers be added. */
    List<Person> addable(DryRunTask task, WorkItemTarget target) {
        SignOff signOff = task.signOff();
        if (signOff == null || !task.task().settings().verbs().contains(StepVerb.ADD_SIGNER)) {
            return List.of();
        }
        return participant(task, target).stream()
                .flatMap(by ->
                        eligible
                                .people(
                                        by.person().actor(),
                                        task.task().settings().stage(),
                                        target.ownership())
                                .stream())
                .filter(person -> signOff.of(person.id()).isEmpty())
                .toList();
    }

    /** @throws dev.mubiao.platform.Refusal as the command does */
    void addSigners(OpenTask task, Participant by, AddedSigners signers, WorkItemTarget target) {
        EligibleAssignees.require(task, StepVerb.ADD_SIGNER);
        List<Person> people = signers.people().stream()
                .map(person -> eligible.person(person.id(), task, target.ownership()))
                .toList();
        by.signOff()
                .add(
                        signers.before(),
                        by.right().signer(),
                        people,
                        signers.order(),
                        by.person().id());
    }

    Instant now() {
        return clock.instant();
    }
}
