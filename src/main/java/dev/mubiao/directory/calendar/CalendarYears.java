package dev.mubiao.directory.calendar;

import dev.mubiao.platform.SqlTime;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of years whose holidays are entered completely. */
@Component
class CalendarYears {

    private final JdbcClient jdbc;

    CalendarYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Integer> confirmed() {
        return jdbc.sql("select year_number from calendar_year")
                .query(Integer.class)
                .set();
    }

    boolean isConfirmed(int year) {
        return jdbc.sql("select count(*) from calendar_year where year_number = :year")
                        .param("year", year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void confirm(int year, String by, Instant at) {
        jdbc.sql("insert into calendar_year (year_number, confirmed_by, confirmed_at) values (:year, :by, :at)")
                .param("year", year)
                .param("by", by)
                .param("at", SqlTime.utc(at))
                .update();
    }
}
