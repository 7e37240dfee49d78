package dev.mubiao.shell.web;

import java.time.LocalDate;

/** The dates that the API takes at all: others are slips of the pen, and beyond what the databases can hold. */
final class ApiDates {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    static final String RANGE = FIRST + "/" + LAST;

    private ApiDates() {}

    static boolean holds(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }
}
