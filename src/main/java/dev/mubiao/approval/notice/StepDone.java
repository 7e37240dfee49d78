package dev.mubiao.approval.notice;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Event: somebody did something at a step of a target's process. Its simple name is stored in the audit trail. */
public record StepDone(TargetId target, String name, String step, ApprovalAction act, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID subject() {
        return target.value();
    }

    @Override
    public MessageText words() {
        return new MessageText("approval.audit.step", List.of(name, step, new MessageText(act.key())));
    }
}
