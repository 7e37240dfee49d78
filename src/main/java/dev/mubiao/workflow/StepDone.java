package dev.mubiao.workflow;

import dev.mubiao.shared.AuditedEvent;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.UUID;

/** Somebody did a step of a target's process. */
public record StepDone(TargetId target, String name, String step, Act act, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID subject() {
        return target.value();
    }

    @Override
    public String summary() {
        return name + " · " + step + " · " + act;
    }
}
