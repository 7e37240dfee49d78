package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.RunningProcess;
import dev.mubiao.workflow.engine.RunningProcesses;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What happens inside the transaction in which a target is taken to another step. */
@Component
class Moving {

    private final MoveDesk desk;
    private final RunningProcesses processes;
    private final Detours detours;
    private final Progress progress;
    private final HaltTrail trail;

    Moving(MoveDesk desk, RunningProcesses processes, Detours detours, Progress progress, HaltTrail trail) {
        this.desk = desk;
        this.processes = processes;
        this.detours = detours;
        this.progress = progress;
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
            throw new Refusal(Refusal.Kind.INVALID, "operation.move.notThere", step);
        }
        String from = desk.open(target).stream().map(OpenTask::name).collect(Collectors.joining("、"));
        desk.end(by, target);
        detours.forget(target);
        trail.moved(by, target, from, goal, reason);
        desk.jump(process, step);
        boolean leavesReview = !processes.stage(process.definition(), step).review();
        if (leavesReview && !target.status().inReview()) {
            // What is approved or returned is under review again before it can be the other.
            desk.reopen(by, target, TargetStatus.FINANCE_REVIEW);
        }
        progress.follow(by, id, process.id(), reason);
        return id;
    }

    private RunningProcess running(Target target) {
        return processes
                .of(target.id().value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "operation.notRunning", target.name()));
    }
}
