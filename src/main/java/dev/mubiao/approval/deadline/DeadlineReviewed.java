package dev.mubiao.approval.deadline;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * Event: an administrator took the new deadline of a step, or kept the one that it had.
 *
 * @param moved whether it is the new one
 */
public record DeadlineReviewed(DeadlineOffer offer, boolean moved, String actor, Instant at) implements AuditedEvent {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkingCalendar.ZONE);

    @Override
    public UUID subject() {
        return offer.target().value();
    }

    @Override
    public MessageText words() {
        return new MessageText(
                moved ? "approval.audit.deadline.moved" : "approval.audit.deadline.kept",
                List.of(offer.name(), offer.step(), MINUTE.format(offer.before()), MINUTE.format(offer.after())));
    }
}
