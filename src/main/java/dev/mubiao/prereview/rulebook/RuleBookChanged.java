package dev.mubiao.prereview.rulebook;

import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.shared.AuditedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed an entry of the rule book. The summary says what it was and what it is. */
public record RuleBookChanged(String actor, Instant at, UUID subject, String summary) implements AuditedEvent {

    static RuleBookChanged of(BookEntry entry, String change, Edit edit) {
        String key = entry.kind() + "/" + entry.name();
        return new RuleBookChanged(
                edit.by(),
                edit.at(),
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                entry.name() + ": " + change);
    }
}
