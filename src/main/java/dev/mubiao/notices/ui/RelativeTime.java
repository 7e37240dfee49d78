package dev.mubiao.notices.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.uikit.TimeFormats;
import java.time.Duration;
import java.time.Instant;

/** Formats how long ago something was, as people say it; after two days as the date. */
final class RelativeTime {

    private static final int HOURS = 48;

    private RelativeTime() {}

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
        return TimeFormats.minute(then);
    }
}
