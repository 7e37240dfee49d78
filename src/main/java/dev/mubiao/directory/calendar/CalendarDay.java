package dev.mubiao.directory.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from the usual week: a holiday on a weekday or a make-up working day (调休) on a weekend. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    @Id
    @Column(name = "calendar_date")
    private LocalDate date;

    private boolean working;

    @Column(nullable = false)
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(SpecialDay day) {
        this.date = day.date();
        this.working = day.working();
        this.name = day.name();
    }

    SpecialDay day() {
        return new SpecialDay(date, working, name);
    }

    void change(SpecialDay day) {
        this.working = day.working();
        this.name = day.name();
    }
}
