package dev.mubiao.approval.dryrun;

import dev.mubiao.approval.dryrun.DryRunResult.AskedBy;
import dev.mubiao.approval.dryrun.DryRunResult.EarlierStep;
import dev.mubiao.approval.dryrun.DryRunResult.Signers;
import dev.mubiao.approval.dryrun.DryRunResult.Step;
import dev.mubiao.approval.routing.ReturnDestinations;
import dev.mubiao.approval.signoff.SkipRule;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Person;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The open tasks of a dry run with those who are asked and what they signed: what commands keep in tables. */
final class DryRunTasks {

    private final WorkItemTarget target;
    private final DryRunAssignees assignees;
    private final ReturnDestinations destinations;
    private final DryRunTimeline timeline;
    private final Map<String, DryRunTask> open = new LinkedHashMap<>();
    /** Those that have begun, or were skipped, since they were taken last. */
    private final Map<String, DryRunTask> begun = new LinkedHashMap<>();

    DryRunTasks(
            WorkItemTarget target,
            DryRunAssignees assignees,
            ReturnDestinations destinations,
            DryRunTimeline timeline) {
        this.target = target;
        this.assignees = assignees;
        this.destinations = destinations;
        this.timeline = timeline;
    }

    /** @param step key of it */
    Optional<DryRunTask> at(String step) {
        return open.values().stream()
                .filter(task -> task.task().key().equals(step))
                .findFirst();
    }

    /** Forgets those that are over, and asks those whose tasks have begun. */
    void follow(List<OpenTask> tasks) {
        open.keySet().retainAll(tasks.stream().map(OpenTask::id).collect(Collectors.toSet()));
        tasks.stream()
                .filter(task -> !open.containsKey(task.id()))
                .map(task -> assignees.begun(task, target, timeline.history()))
                .forEach(this::put);
    }

    /** Whoever agreed at the step gets it again, if the rules let him. */
    void give(String step, Person person) {
        at(step).flatMap(task -> assignees.again(task, target, person)).ifPresent(this::put);
    }

    /** The first that needs nobody. */
    Optional<OpenTask> needless() {
        return open.values().stream()
                .filter(this::needless)
                .map(DryRunTask::task)
                .findFirst();
    }

    void skipped(OpenTask task) {
        begun.put(task.id(), DryRunTask.skipped(task));
    }

    List<Step> open() {
        return open.values().stream()
                .map(task -> step(task, assignees.addable(task, target)))
                .toList();
    }

    /** What has begun, or was skipped, since this was called last. */
    List<Step> takeBegun() {
        List<Step> taken =
                begun.values().stream().map(task -> step(task, List.of())).toList();
        begun.clear();
        return taken;
    }

    private void put(DryRunTask task) {
        open.put(task.task().id(), task);
        begun.put(task.task().id(), task);
    }

    private boolean needless(DryRunTask task) {
        return SkipRule.needless(
                task.task().settings(),
                task::waiting,
                timeline::agreed,
                assignee -> assignees.candidates(task.task(), assignee, target));
    }

    /** @param addable who could sign besides; nobody asks that of a step that only began */
    private Step step(DryRunTask task, List<Person> addable) {
        OpenTask of = task.task();
        Set<StepVerb> verbs =
                of.settings().verbs().stream().filter(StepVerb::deciding).collect(Collectors.toUnmodifiableSet());
        return new Step(
                of.key(),
                of.name(),
                of.settings().who().word(),
                task.askedBy(),
                new Signers(
                        names(assignees.people(task, target)),
                        names(assignees.substitutes(task, target)),
                        of.settings().countersign() != null,
                        task.signed(),
                        addable),
                verbs,
                task.askedBy() == AskedBy.NOBODY ? List.of() : returns(of),
                of.settings().graded(),
                task.deadline());
    }

    private List<EarlierStep> returns(OpenTask task) {
        return destinations.of(timeline.history(), task).entrySet().stream()
                .map(step -> new EarlierStep(step.getKey(), step.getValue()))
                .toList();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::displayName).toList();
    }
}
