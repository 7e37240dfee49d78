package dev.mubiao.approval.suspension;

import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what administrators do to running processes in the timelines and in the audit trail. */
@Component
public class OperationAuditPublisher {

    private final TimelineRecorder timelineRecorder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OperationAuditPublisher(TimelineRecorder timelineRecorder, ApplicationEventPublisher events, Clock clock) {
        this.timelineRecorder = timelineRecorder;
        this.events = events;
        this.clock = clock;
    }

    /** @return when it was done */
    Instant act(Actor by, Target target, ApprovalAction approvalAction, String reason) {
        return timelineRecorder.act(
                by, target, TimelineDraft.said(approvalAction, Role.ADMINISTRATOR, null, reason, ""));
    }

    /** It goes to another step. */
    public void moved(Actor by, Target target, String from, String to, String reason) {
        Instant now = timelineRecorder.act(
                by, target, TimelineDraft.said(ApprovalAction.MOVE, Role.ADMINISTRATOR, null, reason, to));
        events.publishEvent(new TargetMoved(target.id(), target.name(), from, to, reason, by.loginName(), now));
    }

    void halted(Actor by, UUID subject, String what, String reason) {
        events.publishEvent(new ProcessHalted(subject, what, reason, by.loginName(), clock.instant()));
    }

    void resumed(Actor by, UUID subject, String what) {
        events.publishEvent(new ProcessResumed(subject, what, by.loginName(), clock.instant()));
    }
}
