package dev.mubiao.approval.remark;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events about a remark: made, resolved, reopened. Their simple names are stored in the audit trail. */
public sealed interface RemarkChanged extends AuditedEvent {

    TargetId target();

    static RemarkMade made(Actor by, Remark remark) {
        return new RemarkMade(
                remark.target(),
                said("approval.audit.remark.made", remark, remark.text()),
                by.loginName(),
                remark.madeAt());
    }

    static RemarkResolved resolved(Actor by, Remark remark, Instant at) {
        return new RemarkResolved(
                remark.target(),
                said(
                        "approval.audit.remark.resolved",
                        remark,
                        remark.resolution().orElse("")),
                by.loginName(),
                at);
    }

    static RemarkReopened reopened(Actor by, Remark remark, Instant at) {
        return new RemarkReopened(
                remark.target(), said("approval.audit.remark.reopened", remark, remark.text()), by.loginName(), at);
    }

    /** The cell, and what was said. */
    private static MessageText said(String key, Remark remark, String text) {
        return new MessageText(key, List.of(remark.placeName(), text));
    }

    @Override
    default UUID subject() {
        return target().value();
    }

    record RemarkMade(TargetId target, MessageText words, String actor, Instant at) implements RemarkChanged {}

    record RemarkResolved(TargetId target, MessageText words, String actor, Instant at) implements RemarkChanged {}

    record RemarkReopened(TargetId target, MessageText words, String actor, Instant at) implements RemarkChanged {}
}
