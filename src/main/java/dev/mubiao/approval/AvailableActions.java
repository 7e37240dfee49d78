package dev.mubiao.approval;

import dev.mubiao.approval.routing.ReturnDestinations;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.suspension.SuspensionTable;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.approval.timeline.LatestDecision;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Determines what a user can do with a target, so that nothing is offered that would be refused. */
@Service
@Transactional(readOnly = true)
public class AvailableActions {

    private final TargetAccess access;
    private final ProcessRuntime runtime;
    private final TaskContextLoader taskContextLoader;
    private final OpenSteps openSteps;
    private final ReturnDestinations destinations;
    private final LatestDecision latest;
    private final SuspensionTable suspensions;

    AvailableActions(
            TargetAccess access,
            ProcessRuntime runtime,
            TaskContextLoader taskContextLoader,
            OpenSteps openSteps,
            ReturnDestinations destinations,
            LatestDecision latest,
            SuspensionTable suspensions) {
        this.access = access;
        this.runtime = runtime;
        this.taskContextLoader = taskContextLoader;
        this.openSteps = openSteps;
        this.destinations = destinations;
        this.latest = latest;
        this.suspensions = suspensions;
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public ActionOptions of(Actor actor, TargetId id) {
        return of(actor, id, null);
    }

    /**
     * @param chosen the line of an inbox, or the task, that he means, where several steps wait for him; null for the
     *     first
     * @throws Refusal NOT_FOUND or DENIED
     */
    public ActionOptions of(Actor actor, TargetId id, @Nullable UUID chosen) {
        Target target = access.target(actor, Permission.READ, id);
        List<TaskContext> contexts = runtime.tasks(id.value()).stream()
                .map(taskContextLoader::of)
                .sorted(Comparator.comparing(context -> !isMeant(context, chosen)))
                .toList();
        List<OpenTask> open = contexts.stream().map(TaskContext::task).toList();
        boolean halted = suspensions.of(id).isPresent();
        List<OpenStep> own = halted ? List.of() : openSteps.steps(actor, contexts);
        Optional<OpenStep> step = own.stream().findFirst();
        Map<String, String> goals = step.flatMap(first -> open.stream()
                        .filter(task -> task.id().equals(first.task().value()))
                        .findFirst())
                .map(task -> destinations.of(target, task))
                .orElse(Map.of());
        boolean others = step.isEmpty() || open.size() > 1;
        return new ActionOptions(
                own,
                chosen != null && step.isPresent() && !isMeant(step.get(), contexts, chosen),
                goals,
                halted || open.isEmpty() ? Optional.empty() : undoable(actor, target),
                !halted && others && offers(open, StepVerb.URGE),
                offers(open, StepVerb.COMMENT),
                offers(open, StepVerb.COPY),
                contexts.stream().map(AvailableActions::signers).toList());
    }

    private static boolean isMeant(TaskContext context, @Nullable UUID chosen) {
        return chosen != null
                && (context.task().id().equals(chosen.toString())
                        || context.rows().stream().anyMatch(row -> row.id().equals(chosen)));
    }

    private static boolean isMeant(OpenStep step, List<TaskContext> contexts, UUID chosen) {
        return contexts.stream()
                .anyMatch(context -> context.task().id().equals(step.task().value()) && isMeant(context, chosen));
    }

    /** The actor's own decision that is the latest, if its step lets him take it back. */
    private Optional<TaskId> undoable(Actor actor, Target target) {
        return latest.by(actor, target.id())
                .filter(entry -> !latest.edited(entry, target))
                .flatMap(TimelineEntry::task)
                .filter(task -> runtime.past(task.value(), target.id().value())
                        .settings()
                        .verbs()
                        .contains(StepVerb.TAKE_BACK));
    }

    private static boolean offers(List<OpenTask> open, StepVerb verb) {
        return open.stream().anyMatch(task -> task.settings().verbs().contains(verb));
    }

    private static ActionOptions.StepSigners signers(TaskContext context) {
        OpenTask task = context.task();
        List<Approver> signers = context.signOff().signers();
        return new ActionOptions.StepSigners(
                new TaskId(task.id()),
                task.name(),
                signers.stream()
                        .filter(approver -> approver.person().isPresent())
                        .toList(),
                signers.stream()
                        .filter(approver -> approver.person().isEmpty())
                        .flatMap(approver -> approver.assignee().pool().stream())
                        .map(pool -> pool.role().key())
                        .findFirst(),
                context.rows().stream()
                        .flatMap(row -> Optional.ofNullable(row.claimedName()).stream())
                        .findFirst());
    }
}
