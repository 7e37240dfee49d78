package dev.mubiao.approval.remark;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.UUID;

/** Events about a remark: made, resolved, reopened. Their simple names are stored in the audit trail. */
public sealed interface RemarkChanged extends AuditedEvent {

    TargetId target();

    static RemarkMade made(Actor by, Remark remark) {
        return new RemarkMade(remark.target(), said(remark, remark.text()), by.loginName(), remark.madeAt());
    }

    static RemarkResolved resolved(Actor by, Remark remark, Instant at) {
        return new RemarkResolved(
                remark.target(), said(remark, remark.resolution().orElse("")), by.loginName(), at);
    }

    static RemarkReopened reopened(Actor by, Remark remark, Instant at) {
        return new RemarkReopened(remark.target(), said(remark, remark.text()), by.loginName(), at);
    }

    private static String said(Remark remark, String text) {
        return remark.placeName() + ": " + text;
    }

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
