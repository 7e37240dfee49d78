package dev.mubiao.shared;

import java.time.Instant;
import java.util.UUID;

/** Something that somebody did and that the audit trail keeps. Published inside the transaction that did it. */
public interface AuditedEvent {

    /** Log-in name of the person who did it, as it was then. */
    String actor();

    Instant at();

    /** What it was done to: the id of a target, unit, user. */
    UUID subject();

    /** One line for the trail, for instance the target's name or the changed property. */
    String summary();
}
