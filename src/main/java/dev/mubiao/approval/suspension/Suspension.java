package dev.mubiao.approval.suspension;

import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why, when and by which administrator a target was suspended.
 *
 * @param reason what he wrote; the name of the step if the portal itself suspended it
 * @param by his display name; empty if the portal did
 * @param cause key of the reason if the portal did; null if an administrator did
 */
public record Suspension(
        String reason, String by, Instant at, @Nullable String cause) {

    /** Whoever did it, as an argument of a text. */
    public Object byText() {
        return cause == null ? by : new MessageText("approval.suspension.portal");
    }

    /** Why, as an argument of a text. */
    public Object reasonText() {
        return cause == null ? reason : new MessageText(cause, List.of(reason));
    }
}
