package dev.mubiao.library;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator did something to the library. The summary names the indicators. */
public sealed interface LibraryEvent extends AuditedEvent {

    record IndicatorOffered(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record IndicatorPreferred(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record IndicatorHidden(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record IndicatorDescribed(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record IndicatorMerged(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record IndicatorSeparated(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}

    record LibraryRebuilt(String actor, Instant at, UUID subject, String summary) implements LibraryEvent {}
}
