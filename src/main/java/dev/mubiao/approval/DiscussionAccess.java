package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and locks a target that people discuss, and records and announces what they say. */
@Component
class DiscussionAccess {

    private final TargetAccess access;
    private final ApprovalProcess approvalProcess;
    private final TimelineRecorder timelineRecorder;
    private final WorkItemRepository rows;
    private final TaskNotifier taskNotifier;

    DiscussionAccess(
            TargetAccess access,
            ApprovalProcess approvalProcess,
            TimelineRecorder timelineRecorder,
            WorkItemRepository rows,
            TaskNotifier taskNotifier) {
        this.access = access;
        this.approvalProcess = approvalProcess;
        this.timelineRecorder = timelineRecorder;
        this.rows = rows;
        this.taskNotifier = taskNotifier;
    }

    /** What is said or done there. */
    interface Word {
        void say(Target target, OpenTask open);
    }

    /**
     * Of what is suspended people may speak and have copies; nobody can be urged to do it.
     *
     * @throws Refusal NOT_FOUND, DENIED, INVALID if no open step offers the verb, CONFLICT if it is suspended
     */
    void enter(Actor by, TargetId id, StepVerb verb, Word word) {
        if (verb == StepVerb.URGE) {
            approvalProcess.lock(id);
        } else {
            approvalProcess.lockSuspendedToo(id);
        }
        Target target = access.target(by, Permission.READ, id);
        List<OpenTask> open = approvalProcess.open(id);
        if (open.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.urge.nobody", target.name());
        }
        OpenTask step = open.stream()
                .filter(task -> task.settings().verbs().contains(verb))
                .findFirst()
                .orElse(open.get(0));
        EligibleAssignees.require(step, verb);
        word.say(target, step);
    }

    /** For whom something of the target waits. */
    Set<PersonId> waiting(Target target) {
        return rows.openOf(target.id()).stream()
                .flatMap(row -> row.claimedBy() == null
                        ? taskNotifier.people(row.principal(), target).stream()
                        : Stream.of(new PersonId(row.claimedBy())))
                .collect(Collectors.toUnmodifiableSet());
    }

    void say(
            Actor by,
            Target target,
            @Nullable OpenTask step,
            ApprovalAction approvalAction,
            String text,
            String other) {
        timelineRecorder.act(
                by, target, TimelineDraft.said(approvalAction, TimelineRecorder.capacity(by), step, text, other));
    }

    void tell(NoticeRequested.Kind kind, Set<PersonId> to, Target target, OpenTask step, Actor by, String text) {
        taskNotifier.tell(kind, to, target, step, by, text);
    }
}
