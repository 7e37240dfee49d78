package dev.mubiao.approval;

import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.routing.ReturnDestinations;
import dev.mubiao.approval.suspension.SuspensionTable;
import dev.mubiao.approval.timeline.LatestDecision;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Determines to which earlier steps a target can be returned and which decision can be taken back. */
@Component
class ReversalOptions {

    private final ReturnDestinations goals;
    private final LatestDecision latest;
    private final ApprovalProcess approvalProcess;
    private final SuspensionTable halts;

    ReversalOptions(
            ReturnDestinations goals, LatestDecision latest, ApprovalProcess approvalProcess, SuspensionTable halts) {
        this.goals = goals;
        this.latest = latest;
        this.approvalProcess = approvalProcess;
        this.halts = halts;
    }

    /** Whether the target is suspended, so that there is no way at all. */
    boolean halted(TargetId target) {
        return halts.of(target).isPresent();
    }

    Map<String, String> goals(Target target, OpenTask task) {
        return goals.of(target, task);
    }

    /** The actor's own decision that is the latest, if its step lets him take it back. */
    Optional<TaskId> undoable(Actor actor, Target target) {
        TargetId id = target.id();
        if (approvalProcess.open(id).isEmpty()) {
            return Optional.empty();
        }
        return latest.by(actor, id)
                .filter(entry -> !latest.edited(entry, target))
                .flatMap(TimelineEntry::task)
                .filter(task ->
                        approvalProcess.past(task, id).settings().verbs().contains(StepVerb.TAKE_BACK));
    }
}
