package dev.mubiao.directory.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Whether a day is worked, and why: usual working day, usual weekend day, holiday or make-up working day. */
public enum DayKind {
    /** A weekday like others. */
    WORKDAY(true),
    /** A weekend day like others. */
    FREE(false),
    /** A day off by law, also on a weekend. */
    HOLIDAY(false),
    /** 调休: a weekend day that is worked in exchange for a holiday. */
    MAKE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }

    /** Whether the day differs from the usual week. */
    public boolean special() {
        return this == HOLIDAY || this == MAKE_UP;
    }

    /** What the day is if nobody says otherwise. */
    public static DayKind usual(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? FREE : WORKDAY;
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "directory.calendar.kind." + name();
    }
}
