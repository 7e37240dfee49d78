package dev.mubiao.approval.timeline;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Explains to somebody who came too late who was first, and when. */
@Component
public class ConflictExplainer {

    private final TimelineEntries timeline;
    private final ProcessRuntime runtime;
    private final TargetAccess targets;

    ConflictExplainer(TimelineEntries timeline, ProcessRuntime runtime, TargetAccess targets) {
        this.timeline = timeline;
        this.runtime = runtime;
        this.targets = targets;
    }

    /** The task is not open (any more): who decided it, or what else became of its target. */
    public Refusal gone(Actor reader, TaskId task) {
        Optional<TargetId> target = runtime.targetOf(task.value()).map(TargetId::new);
        if (target.filter(found -> targets.knows(reader, found)).isEmpty()) {
            return new Refusal(Refusal.Kind.NOT_FOUND, "approval.task.unknown");
        }
        return timeline.findFirstByTaskAndActInOrderByAtDesc(task.value(), ApprovalAction.MOVING)
                .map(ConflictExplainer::decided)
                .orElseGet(() -> overtaken(reader, target.get()));
    }

    /** Somebody did something to the target in the meantime. */
    public Refusal overtaken(Actor reader, TargetId id) {
        Target target = targets.target(reader, Permission.READ, id);
        return timeline.findFirstByTargetAndActInOrderByAtDesc(id.value(), ApprovalAction.MOVING)
                .map(ConflictExplainer::decided)
                .orElseGet(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "approval.conflict.changed",
                        target.name(),
                        target.changedBy(),
                        target.changedAt()));
    }

    private static Refusal decided(TimelineEntry entry) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "approval.conflict.decided",
                entry.actorName(),
                entry.actorLogin(),
                entry.at(),
                new MessageText(entry.act().key()));
    }
}
