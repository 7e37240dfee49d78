package dev.mubiao.prereview.rulebook;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.prereview.model.RuleBookEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed an entry of the rule book. The words say what it was and what it is. */
public record RuleBookChanged(String actor, Instant at, UUID subject, MessageText words) implements AuditedEvent {

    static RuleBookChanged of(RuleBookEntry entry, MessageText change, RuleBookEdit ruleBookEdit) {
        String key = entry.kind() + "/" + entry.name();
        return new RuleBookChanged(
                ruleBookEdit.by(),
                ruleBookEdit.at(),
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                change);
    }
}
