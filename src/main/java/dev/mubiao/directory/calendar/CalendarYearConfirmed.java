package dev.mubiao.directory.calendar;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An administrator said that the holidays of a year are entered completely. */
public record CalendarYearConfirmed(String actor, Instant at, int year) implements AuditedEvent {

    /** Years have no ids: one is made of the number, always the same. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("calendar " + year).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public MessageText words() {
        return new MessageText("directory.audit.calendar.confirmed", List.of(Integer.toString(year)));
    }
}
