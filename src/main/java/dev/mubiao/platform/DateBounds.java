package dev.mubiao.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days that the portal works with: whatever lies outside is a slip of the keyboard, and costly to count to. */
public final class DateBounds {

    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private DateBounds() {}

    public static boolean holds(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    public static boolean holdsYear(int year) {
        return year >= FIRST.getYear() && year <= LAST.getYear();
    }

    /** @throws Refusal INVALID outside */
    public static LocalDate check(LocalDate date) {
        if (!holds(date)) {
            throw refusal(date.toString());
        }
        return date;
    }

    /** The same for a moment, by its day in Greenwich. @throws Refusal INVALID outside */
    public static Instant check(Instant moment) {
        if (moment.isBefore(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant())
                || !moment.isBefore(
                        LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw refusal(moment.toString());
        }
        return moment;
    }

    /** @throws Refusal INVALID for a year outside */
    public static int checkYear(int year) {
        if (!holdsYear(year)) {
            throw refusal(Integer.toString(year));
        }
        return year;
    }

    private static Refusal refusal(String date) {
        return new Refusal(Refusal.Kind.INVALID, "platform.date.bounds", date, FIRST.toString(), LAST.toString());
    }
}
