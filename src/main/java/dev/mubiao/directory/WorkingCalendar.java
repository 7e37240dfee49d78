package dev.mubiao.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines in working days, with public holidays and make-up days. */
@Service
@Transactional(readOnly = true)
public class WorkingCalendar {

    /** Zone of all dates of the portal. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private final CalendarDays days;

    WorkingCalendar(CalendarDays days) {
        this.days = days;
    }

    /**
     * End (18:00) of the last working day of a span that begins on the day after {@code from}.
     *
     * @param workingDays 1 to 250
     * @throws IllegalArgumentException outside that range
     */
    public Instant deadline(Instant from, int workingDays) {
        if (workingDays < 1 || workingDays > 250) {
            throw new IllegalArgumentException("working days out of range: " + workingDays);
        }
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        // Even the longest holidays leave more than one working day in three.
        Map<LocalDate, Boolean> exceptions = days.findByDateBetween(day, day.plusDays(3L * workingDays + 30)).stream()
                .collect(Collectors.toMap(CalendarDay::date, CalendarDay::working));
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (exceptions.getOrDefault(day, isWeekday(day))) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
