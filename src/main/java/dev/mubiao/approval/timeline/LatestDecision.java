package dev.mubiao.approval.timeline;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the decision that somebody may still take back, if there is one. */
@Component
public class LatestDecision {

    private static final Set<ApprovalAction> UNDOABLE =
            EnumSet.of(ApprovalAction.AGREE, ApprovalAction.RETURN, ApprovalAction.REPLY);

    private static final Set<ApprovalAction> ENDING = Stream.concat(
                    ApprovalAction.MOVING.stream(), Stream.of(ApprovalAction.REMOVE_SIGNER))
            .collect(Collectors.toUnmodifiableSet());

    private final TimelineEntries timeline;
    private final TargetAccess access;

    LatestDecision(TimelineEntries timeline, TargetAccess access) {
        this.timeline = timeline;
        this.access = access;
    }

    /** The latest decision on the target, if it is the actor's. */
    public Optional<TimelineEntry> by(Actor actor, TargetId id) {
        return timeline.findFirstByTargetAndActInOrderByAtDesc(id.value(), ApprovalAction.MOVING)
                .filter(entry -> entry.actor().equals(actor.id()) && UNDOABLE.contains(entry.act()));
    }

    /** Whether the preparer has changed since what came back to him; that is not to be lost. */
    public boolean edited(TimelineEntry entry, Target target) {
        if (!target.status().editable()) {
            return false;
        }
        // Where several sign it may have come back only when somebody removed the last who had not signed, or by the
        // signature of one who agreed; and a timer may have returned it.
        TimelineEntry ending = timeline.findFirstByTargetAndActInOrderByAtDesc(
                        target.id().value(), ENDING)
                .orElse(entry);
        return !target.changedBy().equals(ending.actorLogin());
    }

    /** @throws Refusal NOT_FOUND, DENIED, or CONFLICT naming who acted since */
    public TimelineEntry of(Actor by, TargetId id, TaskId task) {
        if (!access.knows(by, id)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "approval.task.unknown");
        }
        Target target = access.target(by, Permission.READ, id);
        TimelineEntry latest = timeline.findFirstByTargetAndActInOrderByAtDesc(id.value(), ApprovalAction.MOVING)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.nothing"));
        if (latest.act() == ApprovalAction.CHANGE_VERSION) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.migrated", latest.at());
        }
        boolean own = latest.actor().equals(by.id()) && latest.task().equals(Optional.of(task));
        if (!own || !UNDOABLE.contains(latest.act())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.notYours", latest.actorName(), latest.at());
        }
        if (edited(latest, target)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.edited", target.changedAt());
        }
        return latest;
    }
}
