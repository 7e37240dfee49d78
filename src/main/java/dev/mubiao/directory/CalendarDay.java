package dev.mubiao.directory;

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

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(LocalDate date, boolean working) {
        this.date = date;
        this.working = working;
    }

    LocalDate date() {
        return date;
    }

    boolean working() {
        return working;
    }
}
