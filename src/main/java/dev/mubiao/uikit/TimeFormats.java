package dev.mubiao.uikit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Formats instants in Shanghai's time, in both languages alike. */
public final class TimeFormats {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);

    private TimeFormats() {}

    /** Date and time to the minute. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** Time of day to the minute. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant);
    }
}
