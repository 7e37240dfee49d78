package dev.mubiao.workflow;

import dev.mubiao.shared.AuditedEvent;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.UUID;

/** Something happened to a remark on a cell of a target. */
public sealed interface RemarkChanged extends AuditedEvent {

    TargetId target();

    /** The cell, and what was said. */
    String text();

    @Override
    default UUID subject() {
        return target().value();
    }

    @Override
    default String summary() {
        return text();
    }

    record RemarkMade(TargetId target, String text, String actor, Instant at) implements RemarkChanged {}

    record RemarkResolved(TargetId target, String text, String actor, Instant at) implements RemarkChanged {}

    record RemarkReopened(TargetId target, String text, String actor, Instant at) implements RemarkChanged {}
}
