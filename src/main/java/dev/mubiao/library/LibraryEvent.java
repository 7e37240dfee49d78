package dev.mubiao.library;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** An administrator did something to the library. The words name the indicators. */
public sealed interface LibraryEvent extends AuditedEvent {

    record IndicatorOffered(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record IndicatorPreferred(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record IndicatorHidden(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record IndicatorDescribed(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record IndicatorMerged(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record IndicatorSeparated(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}

    record LibraryRebuilt(String actor, Instant at, UUID subject, MessageText words) implements LibraryEvent {}
}
