package dev.mubiao.directory.calendar;

import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a pasted list of days: date, 休 or 班, name, as in {@code 2027-01-01 休 元旦}; one a line. */
final class SpecialDayParser {

    private static final Pattern LINE = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s,，、;；]+(休|班)(?:[\\s,，、;；]+(.*))?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_QUOTE = 60;

    private SpecialDayParser() {}

    /** @throws Refusal INVALID naming the first line that cannot be read, or if there is none */
    static List<SpecialDay> read(String list) {
        List<SpecialDay> days = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        int number = 0;
        for (String line : Cleaning.visible(list).split("\\R", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            SpecialDay day = day(number, line.strip());
            if (!dates.add(day.date())) {
                throw refusal("directory.calendar.list.twice", number, line);
            }
            days.add(day);
        }
        if (days.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.list.empty");
        }
        return days;
    }

    private static SpecialDay day(int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw refusal("directory.calendar.list.unreadable", number, line);
        }
        SpecialDay day = new SpecialDay(
                date(number, line, parts), parts.group(4).equals("班"), parts.group(5) == null ? "" : parts.group(5));
        if (day.working() && DayKind.usual(day.date()).working()) {
            throw refusal("directory.calendar.list.worksAnyway", number, line);
        }
        if (day.name().length() > SpecialDay.LONGEST_NAME) {
            throw refusal("directory.calendar.list.nameTooLong", number, line);
        }
        return day;
    }

    private static LocalDate date(int number, String line, Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (year < DateBounds.FIRST.getYear() || year > DateBounds.LAST.getYear()) {
            throw refusal("directory.calendar.list.noSuchDate", number, line);
        }
        try {
            return LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            Refusal refusal = refusal("directory.calendar.list.noSuchDate", number, line);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static Refusal refusal(String key, int number, String line) {
        return new Refusal(Refusal.Kind.INVALID, key, number, Abbreviation.quoted(line, LONGEST_QUOTE));
    }
}
