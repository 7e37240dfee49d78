package dev.mubiao.notices.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.uikit.Formats;
import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as people say it; after two days the date. */
final class Ago {

    private static final int HOURS = 48;

    private Ago() {}

    static String text(Component reader, Instant then, Instant now) {
        Duration span = Duration.between(then, now);
        if (span.toMinutes() < 1) {
            return reader.getTranslation("notices.ago.now");
        }
        if (span.toMinutes() < 60) {
            return reader.getTranslation("notices.ago.minutes", span.toMinutes());
        }
        if (span.toHours() < HOURS) {
            return reader.getTranslation("notices.ago.hours", span.toHours());
        }
        return Formats.minute(then);
    }
}
