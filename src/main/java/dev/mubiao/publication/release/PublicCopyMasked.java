package dev.mubiao.publication.release;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The public sees less of a target, or another digest, since its copy was masked again. Its simple name is stored in the
 * audit trail.
 */
record PublicCopyMasked(String actor, Instant at, UUID subject, String name) implements AuditedEvent {

    @Override
    public MessageText words() {
        return new MessageText("publication.audit.masked", List.of(name));
    }
}
