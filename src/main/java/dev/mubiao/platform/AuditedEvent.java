package dev.mubiao.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that the audit trail keeps: who did what to what. Implement it for every change that auditors have to see,
 * and publish it inside the transaction that made the change.
 */
public interface AuditedEvent {

    /** Log-in name of the person who did it, as it was then. */
    String actor();

    Instant at();

    /** What it was done to: the id of a target, unit, user. */
    UUID subject();

    /**
     * What was done, in a sentence for readers of either language: texts of the bundles and what people have written, no
     * names of the program.
     */
    MessageText words();
}
