package dev.mubiao.directory.calendar;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An administrator made a day a holiday, a make-up day, or a usual day again. */
public record CalendarChanged(String actor, Instant at, LocalDate date, MessageText words) implements AuditedEvent {

    /** Days have no ids: one is made of the date, always the same. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("calendar " + date).getBytes(StandardCharsets.UTF_8));
    }
}
