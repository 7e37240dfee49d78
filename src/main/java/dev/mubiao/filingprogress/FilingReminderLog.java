package dev.mubiao.filingprogress;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which unit was reminded on which working day. */
@Component
class FilingReminderLog {

    private final JdbcClient jdbc;

    FilingReminderLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the unit was reminded on that day before */
    void remember(UnitId unit, BudgetYear year, LocalDate workingDay, String byName, Instant at) {
        jdbc.sql("""
                        insert into filing_reminder (unit_id, budget_year, working_day, by_name, reminded_at)
                        values (:unit, :year, :day, :by, :at)
                        """)
                .param("unit", unit.value())
                .param("year", year.value())
                .param("day", workingDay)
                .param("by", byName)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Units that were reminded on that day. */
    Set<UnitId> on(BudgetYear year, LocalDate workingDay) {
        return jdbc
                .sql("select unit_id from filing_reminder where budget_year = :year and working_day = :day")
                .param("year", year.value())
                .param("day", workingDay)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When each unit was last reminded of the year; units that were not are left out. */
    Map<UnitId, Instant> latest(BudgetYear year) {
        Map<UnitId, Instant> latest = new HashMap<>();
        jdbc.sql("""
                        select unit_id, max(reminded_at) as latest from filing_reminder
                        where budget_year = :year group by unit_id
                        """).param("year", year.value()).query(row -> {
            latest.put(
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getObject("latest", OffsetDateTime.class).toInstant());
        });
        return latest;
    }
}
