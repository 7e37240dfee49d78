package dev.mubiao.platform.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How moments are shown: in Shanghai's time, in both languages alike. */
public final class ShownTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);

    private ShownTime() {}

    /** Date and time to the minute. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
