package dev.mubiao.approval;

import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
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
    private final ApprovalProcess approvalProcess;
    private final TaskContextLoader taskContextLoader;
    private final OpenSteps openSteps;
    private final ReversalOptions reversalOptions;

    AvailableActions(
            TargetAccess access,
            ApprovalProcess approvalProcess,
            TaskContextLoader taskContextLoader,
            OpenSteps openSteps,
            ReversalOptions reversalOptions) {
        this.access = access;
        this.approvalProcess = approvalProcess;
        this.taskContextLoader = taskContextLoader;
        this.openSteps = openSteps;
        this.reversalOptions = reversalOptions;
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public ActionOptions of(Actor actor, TargetId id) {
        return of(actor, id, null);
    }

    /**
     * @param chosen the line of an inbox that he means, where several steps wait for him; null for the first
     * @throws Refusal NOT_FOUND or DENIED
     */
    public ActionOptions of(Actor actor, TargetId id, @Nullable UUID chosen) {
        Target target = access.target(actor, Permission.READ, id);
        List<TaskContextLoader.Work> works = approvalProcess.open(id).stream()
                .map(taskContextLoader::work)
                .sorted(Comparator.comparing(
                        work -> work.rows().stream().noneMatch(row -> row.id().equals(chosen))))
                .toList();
        List<OpenTask> open = works.stream().map(TaskContextLoader.Work::task).toList();
        boolean halted = reversalOptions.halted(id);
        Optional<OpenStep> step = halted ? Optional.empty() : openSteps.step(actor, target, works);
        Map<String, String> goals = step.flatMap(own -> open.stream()
                        .filter(task -> task.id().equals(own.task().value()))
                        .findFirst())
                .map(task -> reversalOptions.goals(target, task))
                .orElse(Map.of());
        boolean others = step.isEmpty() || open.size() > 1;
        return new ActionOptions(
                step,
                goals,
                halted ? Optional.empty() : reversalOptions.undoable(actor, target),
                !halted && others && offers(open, StepVerb.URGE),
                offers(open, StepVerb.COMMENT),
                offers(open, StepVerb.COPY),
                works.stream().map(AvailableActions::signers).toList());
    }

    private static boolean offers(List<OpenTask> open, StepVerb verb) {
        return open.stream().anyMatch(task -> task.settings().verbs().contains(verb));
    }

    private static ActionOptions.StepSigners signers(TaskContextLoader.Work work) {
        OpenTask task = work.task();
        List<Approver> signers = work.signing().signers();
        return new ActionOptions.StepSigners(
                new TaskId(task.id()),
                task.name(),
                signers.stream()
                        .filter(approver -> approver.person().isPresent())
                        .toList(),
                signers.stream()
                        .filter(approver -> approver.person().isEmpty())
                        .flatMap(approver -> approver.principal().role().stream())
                        .map(Role::key)
                        .findFirst(),
                work.rows().stream()
                        .flatMap(row -> Optional.ofNullable(row.claimedName()).stream())
                        .findFirst());
    }
}
