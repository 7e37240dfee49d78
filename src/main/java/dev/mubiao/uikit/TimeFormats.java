package dev.mubiao.uikit;

import dev.mubiao.platform.text.ShownTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Formats instants in Shanghai's time, in both languages alike. */
public final class TimeFormats {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ShownTime.ZONE);

    private TimeFormats() {}

    /** Date and time to the minute. */
    public static String minute(Instant instant) {
        return ShownTime.minute(instant);
    }

    /** Time of day to the minute. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant);
    }
}
