package dev.mubiao.directory.calendar;

import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a pasted list of days: date, 休 or 班, name, as in {@code 2027-01-01 休 元旦}; one a line. */
final class SpecialDayParser {

    /** The date may have blanks of its own; each run of separators is tried once, however long it is. */
    private static final Pattern LINE = Pattern.compile(
            "(.+?)(?<![\\s,，、;；])[\\s,，、;；]++(休|班)(?:[\\s,，、;；]++(.*+))?",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

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
                date(number, line, parts.group(1)),
                parts.group(2).equals("班"),
                parts.group(3) == null ? "" : parts.group(3));
        if (day.working() && DayKind.usual(day.date()).working()) {
            throw refusal("directory.calendar.list.worksAnyway", number, line);
        }
        if (day.name().length() > SpecialDay.LONGEST_NAME) {
            throw refusal("directory.calendar.list.nameTooLong", number, line);
        }
        return day;
    }

    private static LocalDate date(int number, String line, String written) {
        if (!WrittenDate.is(written)) {
            throw refusal("directory.calendar.list.unreadable", number, line);
        }
        return WrittenDate.of(written)
                .filter(DateBounds::holds)
                .orElseThrow(() -> refusal("directory.calendar.list.noSuchDate", number, line));
    }

    private static Refusal refusal(String key, int number, String line) {
        return new Refusal(Refusal.Kind.INVALID, key, number, Abbreviation.quoted(line, LONGEST_QUOTE));
    }
}
