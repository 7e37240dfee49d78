package dev.mubiao.documents;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft was saved of a document that names another unit, or somebody said that it belongs to the draft's unit all the
 * same. Its simple name is stored in the audit trail.
 *
 * @param name of the target
 * @param written the unit that the document names
 * @param unit of the draft
 */
record ForeignUnitDecided(
        String actor, Instant at, UUID subject, String name, String written, String unit, UnitDecision decision)
        implements AuditedEvent {

    @Override
    public MessageText words() {
        return new MessageText(
                decision == UnitDecision.MAPPED ? "documents.audit.unit.MAPPED" : "documents.audit.unit.PENDING",
                List.of(name, written, unit));
    }
}
