package dev.mubiao.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** One line for the trail, for instance the target's name; empty if it is said by {@link #words}. */
    default String summary() {
        return "";
    }

    /** What was done, in a sentence for readers of either language; null if the {@link #summary} says it. */
    default @Nullable MessageText words() {
        return null;
    }
}
