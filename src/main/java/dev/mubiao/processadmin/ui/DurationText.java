package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;

/** Formats durations in the reader's language. */
public final class DurationText {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private DurationText() {}

    /** The two greatest parts: days and hours, hours and minutes, or minutes. */
    public static String between(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        if (span.isNegative()) {
            return text("processadmin.operation.span.minutes", 0);
        }
        if (span.toDays() > 0) {
            return text("processadmin.operation.span.days", span.toDays(), span.toHoursPart());
        }
        return span.toHours() > 0
                ? text("processadmin.operation.span.hours", span.toHours(), span.toMinutesPart())
                : text("processadmin.operation.span.minutes", span.toMinutes());
    }

    /** Seconds of working days as working days with one decimal, or two where it is less than one. */
    public static String workingDays(double seconds) {
        double days = seconds / DAY;
        return String.format(java.util.Locale.ROOT, days < 1 ? "%.2f" : "%.1f", days);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
