package dev.mubiao.directory.calendar;

import dev.mubiao.platform.text.Cleaning;
import java.time.LocalDate;

/**
 * A day that differs from the usual week.
 *
 * @param working a make-up working day (调休) if true, a holiday if not
 * @param name for instance 春节, may be empty
 */
public record SpecialDay(LocalDate date, boolean working, String name) {

    public static final int LONGEST_NAME = 40;

    public SpecialDay {
        name = Cleaning.said(name);
    }

    public DayKind kind() {
        return working ? DayKind.MAKE_UP : DayKind.HOLIDAY;
    }
}
