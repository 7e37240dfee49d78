package dev.mubiao.approval.deadline;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.ShownTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Event: an administrator took the new deadline of a step, or kept the one that it had.
 *
 * @param moved whether it is the new one
 */
public record DeadlineReviewed(DeadlineOffer offer, boolean moved, String actor, Instant at) implements AuditedEvent {

    @Override
    public UUID subject() {
        return offer.target().value();
    }

    @Override
    public MessageText words() {
        return new MessageText(
                moved ? "approval.audit.deadline.moved" : "approval.audit.deadline.kept",
                List.of(offer.name(), offer.step(), ShownTime.minute(offer.before()), ShownTime.minute(offer.after())));
    }
}
