package dev.mubiao.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private final CalendarDays days = mock();
    private final WorkingCalendar calendar = new WorkingCalendar(days);

    @BeforeEach
    void aHolidayWithAMakeUpDay() {
        when(days.findByDateBetween(any(), any()))
                .thenReturn(List.of(
                        new CalendarDay(LocalDate.of(2026, 5, 1), false),
                        new CalendarDay(LocalDate.of(2026, 5, 4), false),
                        new CalendarDay(LocalDate.of(2026, 5, 5), false),
                        new CalendarDay(LocalDate.of(2026, 5, 9), true)));
    }

    @Test
    void skipsWeekendsAndHolidays() {
        assertThat(dateOf(calendar.deadline(at("2026-04-30T09:00+08:00"), 1))).isEqualTo("2026-05-06");
    }

    @Test
    void countsAMakeUpSaturday() {
        assertThat(dateOf(calendar.deadline(at("2026-05-08T09:00+08:00"), 1))).isEqualTo("2026-05-09");
        assertThat(dateOf(calendar.deadline(at("2026-05-08T09:00+08:00"), 2))).isEqualTo("2026-05-11");
    }

    @Test
    void theDayIsTheDayInShanghai() {
        // 17:00 UTC on Monday is already Tuesday there.
        assertThat(dateOf(calendar.deadline(at("2026-06-01T17:00Z"), 1))).isEqualTo("2026-06-03");
    }

    @Test
    void endsAtTheEndOfTheOfficeDay() {
        assertThat(calendar.deadline(at("2026-06-01T09:00+08:00"), 1)).isEqualTo(at("2026-06-02T18:00+08:00"));
    }

    @Test
    void refusesSpansThatMakeNoSense() {
        assertThatThrownBy(() -> calendar.deadline(Instant.EPOCH, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.deadline(Instant.EPOCH, 251)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(String time) {
        return ZonedDateTime.parse(time).toInstant();
    }

    private static String dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE).toString();
    }
}
