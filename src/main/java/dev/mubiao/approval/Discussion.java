package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.notice.CarbonCopies;
import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Comments on a target under approval, gives carbon copies of it, and urges those for whom it waits. */
@Service
public class Discussion {

    private final CommandRunner commandRunner;
    private final DiscussionAccess discussionAccess;
    private final CarbonCopies carbonCopies;
    private final UrgePolicy urgePolicy;
    private final TimelineRecorder timelineRecorder;
    private final TaskNotifier taskNotifier;
    private final ConflictExplainer conflictExplainer;

    Discussion(
            CommandRunner commandRunner,
            DiscussionAccess discussionAccess,
            CarbonCopies carbonCopies,
            UrgePolicy urgePolicy,
            TimelineRecorder timelineRecorder,
            TaskNotifier taskNotifier,
            ConflictExplainer conflictExplainer) {
        this.commandRunner = commandRunner;
        this.discussionAccess = discussionAccess;
        this.carbonCopies = carbonCopies;
        this.urgePolicy = urgePolicy;
        this.timelineRecorder = timelineRecorder;
        this.taskNotifier = taskNotifier;
        this.conflictExplainer = conflictExplainer;
    }

    /**
     * Says something without deciding; whoever has the target to do, and whoever submitted it, is told.
     *
     * @throws dev.mubiao.platform.Refusal NOT_FOUND, DENIED unless he may read it, INVALID if the text is missing, too
     *     long, or the step does not offer it
     */
    public void comment(CommandId command, Actor by, TargetId id, String comment) {
        String text = EligibleAssignees.text(comment);
        once(command, by, StepVerb.COMMENT, id, (now, target, open) -> {
            Set<PersonId> told = new HashSet<>(discussionAccess.waiting(target));
            target.submitter().ifPresent(told::add);
            say(now, target, open, ApprovalAction.COMMENT, text, "");
            taskNotifier.tell(NoticeRequested.Kind.COMMENTED, told, target, open, now, text);
        });
    }

    /**
     * Gives carbon copies (抄送).
     *
     * @throws dev.mubiao.platform.Refusal as {@link #comment}, and INVALID naming who may not
     */
    public void copy(CommandId command, Actor by, TargetId id, Set<PersonId> people, String remark) {
        String text = EligibleAssignees.optionalText(remark);
        once(command, by, StepVerb.COPY, id, (now, target, open) -> {
            String names = String.join("、", carbonCopies.give(now, target, open, people));
            say(now, target, open, ApprovalAction.COPY, text, names);
        });
    }

    /**
     * Asks whoever has the target to do to be quick (催办).
     *
     * @throws dev.mubiao.platform.Refusal as {@link #comment}, and CONFLICT if it was urged a short time ago
     */
    public void urge(CommandId command, Actor by, TargetId id, String remark) {
        String text = EligibleAssignees.optionalText(remark);
        once(command, by, StepVerb.URGE, id, (now, target, open) -> {
            Set<PersonId> waiting = discussionAccess.waiting(target);
            urgePolicy.urge(now, target, waiting);
            say(now, target, open, ApprovalAction.URGE, text, "");
            taskNotifier.tell(NoticeRequested.Kind.URGED, waiting, target, open, now, text);
        });
    }

    private void say(Actor by, Target target, OpenTask step, ApprovalAction approvalAction, String text, String other) {
        timelineRecorder.act(
                by, target, TimelineDraft.said(approvalAction, TimelineRecorder.capacity(by), step, text, other));
    }

    private void once(CommandId command, Actor by, StepVerb verb, TargetId id, DiscussionAccess.Action word) {
        commandRunner.once(
                command,
                by,
                verb + " " + id.value(),
                TargetId.class,
                now -> {
                    discussionAccess.enter(now, id, verb, word);
                    return id;
                },
                now -> conflictExplainer.overtaken(now, id));
    }
}
