package dev.mubiao.workflow;

import dev.mubiao.shared.AuditedEvent;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator took a target to another step.
 *
 * @param from names of the steps that were open, to is the name of the one that is open now
 */
public record TargetMoved(TargetId target, String name, String from, String to, String reason, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID subject() {
        return target.value();
    }

    @Override
    public String summary() {
        return name + " · " + from + " → " + to + " · " + reason;
    }
}
