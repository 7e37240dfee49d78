package dev.mubiao.approval.migration;

import dev.mubiao.approval.routing.ReturnRouting;
import dev.mubiao.approval.routing.TargetStatusSync;
import dev.mubiao.approval.suspension.OperationAuditPublisher;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.runtime.RunningProcesses;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes a target to another step inside the transaction of the command. */
@Component
class ProcessModificationExecutor {

    private final ProcessModificationContext desk;
    private final RunningProcesses processes;
    private final ReturnRouting returnRouting;
    private final TargetStatusSync targetStatusSync;
    private final OperationAuditPublisher trail;

    ProcessModificationExecutor(
            ProcessModificationContext desk,
            RunningProcesses processes,
            ReturnRouting returnRouting,
            TargetStatusSync targetStatusSync,
            OperationAuditPublisher trail) {
        this.desk = desk;
        this.processes = processes;
        this.returnRouting = returnRouting;
        this.targetStatusSync = targetStatusSync;
        this.trail = trail;
    }

    Map<String, String> goals(TargetId id) {
        return processes.steps(running(desk.target(id)).definition());
    }

    TargetId move(Actor by, TargetId id, String step, String reason) {
        Target target = desk.lock(id);
        RunningProcess process = running(target);
        String goal = processes.steps(process.definition()).get(step);
        if (goal == null) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.move.notThere", step);
        }
        String from = desk.open(target).stream().map(OpenTask::name).collect(Collectors.joining("、"));
        desk.end(by, target);
        returnRouting.forget(target);
        trail.moved(by, target, from, goal, reason);
        desk.jump(process, step);
        boolean leavesReview = !processes.stage(process.definition(), step).review();
        if (leavesReview && !target.status().inReview()) {
            // What is approved or returned is under review again before it can be the other.
            desk.reopen(by, target, TargetStatus.FINANCE_REVIEW);
        }
        targetStatusSync.follow(by, id, process.id(), reason);
        return id;
    }

    private RunningProcess running(Target target) {
        return processes
                .of(target.id().value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "approval.process.notRunning", target.name()));
    }
}
