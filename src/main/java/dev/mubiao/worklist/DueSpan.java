package dev.mubiao.worklist;

import dev.mubiao.platform.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** When a step has to be done, seen from now. */
public enum DueSpan {
    OVERDUE,
    /** Until the end of today, what is late already left out. */
    TODAY,
    /** Until the end of this week's Sunday, what is late already left out. */
    WEEK,
    /** Without a deadline. */
    NONE;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The first instant after the span; of what is overdue, now. */
    public Instant end(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return switch (this) {
            case TODAY -> today.plusDays(1).atStartOfDay(ZONE).toInstant();
            case WEEK ->
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(ZONE)
                        .toInstant();
            case OVERDUE, NONE -> now;
        };
    }

    /** As the HTTP API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal INVALID if there is no such span */
    public static DueSpan of(String word) {
        for (DueSpan span : values()) {
            if (span.word().equals(word)) {
                return span;
            }
        }
        throw new Refusal(Refusal.Kind.INVALID, "worklist.due.unknown", word);
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "worklist.due." + name();
    }
}
