package dev.mubiao.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.mubiao.platform.MessageText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private final CalendarDays days = mock();
    private final MovableClock clock = new MovableClock();
    private final CalendarYears years = mock();
    private final SpecialDayCache special = new SpecialDayCache(days, years, clock);
    private final WorkingCalendar calendar = new WorkingCalendar(special);

    @BeforeEach
    void aHolidayWithAMakeUpDay() {
        when(days.findAll())
                .thenReturn(List.of(
                        day("2026-05-01", false),
                        day("2026-05-04", false),
                        day("2026-05-05", false),
                        day("2026-05-09", true)));
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

    @Test
    void aYearIsKnownWhenItsHolidaysAreConfirmedAndNotWithTheFirstOfThem() {
        assertThat(calendar.knows(2026)).isFalse();
        assertThat(calendar.unknownYear(at("2026-04-30T09:00+08:00"), at("2026-05-06T18:00+08:00")))
                .isEqualTo(2026);
    }

    @Test
    void aSpanReachesTheFirstYearThatIsNotKnown() {
        when(years.confirmed()).thenReturn(Set.of(2026, 2028));

        assertThat(calendar.unknownYear(at("2026-11-30T09:00+08:00"), at("2026-12-31T18:00+08:00")))
                .isNull();
        // 17:00 in Greenwich is the new year already in Shanghai.
        assertThat(calendar.unknownYear(at("2026-11-30T09:00+08:00"), at("2026-12-31T17:00Z")))
                .isEqualTo(2027);
        assertThat(calendar.unknownYear(at("2026-11-30T09:00+08:00"), at("2028-01-04T18:00+08:00")))
                .isEqualTo(2027);
        assertThat(calendar.unknownYear(at("2026-11-30T09:00+08:00"), null)).isNull();
    }

    @Test
    void knowsOfWhichYearsTheHolidaysHaveBeenEnteredAndWhichIsNeededNext() {
        when(years.confirmed()).thenReturn(Set.of(2026));
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.missing(LocalDate.of(2026, 11, 1))).isEmpty();
        assertThat(calendar.missing(LocalDate.of(2026, 11, 2))).contains(2027);
        assertThat(calendar.missing(LocalDate.of(2027, 1, 4))).contains(2027);
        assertThat(calendar.missing(LocalDate.of(2025, 12, 1))).contains(2025);
    }

    @Test
    void tellsWorkingDaysFromOthers() {
        assertThat(calendar.isWorking(LocalDate.of(2026, 4, 30))).isTrue();
        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 9))).isTrue();
        assertThat(calendar.kind(LocalDate.of(2026, 5, 9))).isEqualTo(DayKind.MAKE_UP);
        assertThat(calendar.kind(LocalDate.of(2026, 5, 10))).isEqualTo(DayKind.FREE);
        assertThat(calendar.workingDayUntil(LocalDate.of(2026, 5, 5))).isEqualTo("2026-04-30");
    }

    @Test
    void countsWorkingDaysAfterTheFirstUpToTheSecond() {
        LocalDate before = LocalDate.of(2026, 4, 30);
        assertThat(calendar.workingDaysBetween(before, before)).isZero();
        assertThat(calendar.workingDaysBetween(before, LocalDate.of(2026, 5, 5)))
                .isZero();
        assertThat(calendar.workingDaysBetween(before, LocalDate.of(2026, 5, 9)))
                .isEqualTo(4);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 5, 9), before))
                .isEqualTo(-4);
    }

    @Test
    void laterIsTheSameTimeOfDayAndDaysOffTakeNone() {
        assertThat(calendar.later(at("2026-04-30T10:00+08:00"), 1)).isEqualTo(at("2026-05-06T10:00+08:00"));
        assertThat(calendar.later(at("2026-04-30T10:00+08:00"), 0)).isEqualTo(at("2026-04-30T10:00+08:00"));
        Instant onTheHoliday = calendar.later(at("2026-05-02T08:00+08:00"), 1);
        assertThat(onTheHoliday)
                .isEqualTo(calendar.later(at("2026-05-05T23:00+08:00"), 1))
                .isBetween(at("2026-05-06T23:59+08:00"), at("2026-05-07T00:00+08:00"));
    }

    @Test
    void asksTheDatabaseOnceForManyDeadlines() {
        for (int i = 0; i < 100; i++) {
            calendar.deadline(at("2026-04-30T09:00+08:00"), 5);
        }
        verify(days, times(1)).findAll();
    }

    @Test
    void learnsOfAChangeOfItsOwnNodeAtOnce() {
        calendar.isWorking(LocalDate.of(2026, 5, 6));
        when(days.findAll()).thenReturn(List.of(day("2026-05-06", false)));
        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 6))).isTrue();

        special.forget(new CalendarChanged(
                "admin", clock.instant(), LocalDate.of(2026, 5, 6), new MessageText("directory.audit.calendar.set")));

        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 6))).isFalse();
    }

    @Test
    void learnsOfAChangeOfAnotherNodeWithinAMinute() {
        calendar.isWorking(LocalDate.of(2026, 5, 6));
        when(days.findAll()).thenReturn(List.of(day("2026-05-06", false)));

        clock.now = clock.now.plus(Duration.ofSeconds(60));

        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 6))).isFalse();
    }

    @Test
    void aReadingThatAChangeOvertookIsNotKept() {
        when(days.findAll()).thenAnswer(reading -> {
            special.forget(new CalendarChanged(
                    "admin",
                    clock.instant(),
                    LocalDate.of(2026, 5, 6),
                    new MessageText("directory.audit.calendar.set")));
            return List.of();
        });
        calendar.isWorking(LocalDate.of(2026, 5, 6));
        doReturn(List.of(day("2026-05-06", false))).when(days).findAll();

        assertThat(calendar.isWorking(LocalDate.of(2026, 5, 6))).isFalse();
    }

    private static CalendarDay day(String date, boolean working) {
        return new CalendarDay(new SpecialDay(LocalDate.parse(date), working, "劳动节"));
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-04-01T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Instant at(String time) {
        return ZonedDateTime.parse(time).toInstant();
    }

    private static String dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE).toString();
    }
}
