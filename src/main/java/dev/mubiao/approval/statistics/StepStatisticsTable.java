package dev.mubiao.approval.statistics;

import dev.mubiao.approval.statistics.StepStatistics.Month;
import dev.mubiao.approval.statistics.StepStatistics.Question;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.history.HistorySql;
import dev.mubiao.targets.TargetSql;
import dev.mubiao.worklist.rows.StepVisits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up stays at steps, of which the work list knows the times, and the engine's history step and version. */
@Component
class StepStatisticsTable {

    private static final String ENDING =
            "'SUBMIT','RESUBMIT','WITHDRAW','AGREE','RETURN','REJECT','PUBLISH','REPLY','TAKE_BACK','PASS','MOVE'";

    /**
     * A stay is decided by the target's latest moving act before its end, if that was done at the same task: commands on
     * a target come one after the other.
     */
    private static final String STAYS = """
            select %1$s as step, %2$s as name, v.total_seconds, v.waited_seconds, v.worked_seconds,
                (select case when e.task_id = v.task_id then e.act end from timeline_entry e
                  where e.target_id = v.target_id and e.happened_at <= v.ended_at and e.act in (%3$s)
                  order by e.happened_at desc fetch first 1 rows only) as act
              %4$s %5$s %6$s
             where v.ended_at >= :from and v.ended_at < :until
               and not exists (select 1 from timeline_entry b
                  where b.task_id = v.task_id and b.act = 'TAKE_BACK' and b.happened_at > v.ended_at)
            """.formatted(
                    HistorySql.key("h"),
                    HistorySql.name("h"),
                    ENDING,
                    StepVisits.from("v"),
                    HistorySql.taskStep("h", "v.task_id"),
                    TargetSql.join("t", "v.target_id"));

    private static final String FIGURES = """
            select step, max(name) as name, count(*) as done,
                sum(case when act = 'RETURN' then 1 else 0 end) as returned,
                sum(case when act = 'REJECT' then 1 else 0 end) as rejected,
                percentile_cont(0.5) within group (order by total_seconds) as median,
                percentile_cont(0.9) within group (order by total_seconds) as ninetieth,
                avg(cast(waited_seconds as double precision)) as waited,
                avg(cast(worked_seconds as double precision)) as worked,
                sum(total_seconds) as total
              from (%s) stay
             where act in ('AGREE', 'RETURN', 'REJECT', 'PUBLISH', 'RESUBMIT')
             group by step order by total desc, step
            """;

    private final JdbcClient jdbc;

    StepStatisticsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sum(StepFigures figures, long total) {}

    List<StepFigures> steps(Question question) {
        String stays = STAYS + narrowed(question, HistorySql.version("h") + " = :definition");
        List<Sum> sums = jdbc.sql(FIGURES.formatted(stays))
                .params(parameters(question))
                .param("from", start(question.from()))
                .param("until", start(question.until().plusDays(1)))
                .query(StepStatisticsTable::sum)
                .list();
        double all = Math.max(1, sums.stream().mapToLong(Sum::total).sum());
        return sums.stream()
                .map(sum -> shared(sum.figures(), sum.total() / all))
                .toList();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        StepFigures figures = new StepFigures(
                row.getString("step"),
                Objects.requireNonNullElse(row.getString("name"), row.getString("step")),
                row.getInt("done"),
                row.getInt("returned"),
                row.getInt("rejected"),
                row.getDouble("median"),
                row.getDouble("ninetieth"),
                row.getDouble("waited"),
                row.getDouble("worked"),
                0);
        return new Sum(figures, row.getLong("total"));
    }

    private static StepFigures shared(StepFigures figures, double share) {
        return new StepFigures(
                figures.step(),
                figures.name(),
                figures.done(),
                figures.returned(),
                figures.rejected(),
                figures.median(),
                figures.ninetieth(),
                figures.waited(),
                figures.worked(),
                share);
    }

    private record Ended(YearMonth month, String act, int number) {}

    List<Month> months(Question question) {
        Map<YearMonth, List<Ended>> ended = jdbc
                .sql("""
                        select y, m, act, count(*) as number
                          from (select extract(year from e.happened_at at time zone 'Asia/Shanghai') as y,
                                       extract(month from e.happened_at at time zone 'Asia/Shanghai') as m, e.act
                                  from timeline_entry e %s %s %s
                                 where e.act in ('PUBLISH', 'REJECT') and %s
                                   and e.happened_at >= :from and e.happened_at < :until
                        """.formatted(
                                        HistorySql.taskStep("h", "e.task_id"),
                                        HistorySql.outermostProcess("p", "h"),
                                        TargetSql.join("t", "e.target_id"),
                                        HistorySql.ended("p"))
                        + narrowed(
                                question,
                                HistorySql.version("p") + " = :definition or " + HistorySql.version("h")
                                        + " = :definition")
                        + ") ended group by y, m, act")
                .params(parameters(question))
                .param("from", start(question.from()))
                .param("until", start(question.until().plusDays(1)))
                .query((row, number) -> new Ended(
                        YearMonth.of(row.getInt("y"), row.getInt("m")), row.getString("act"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ended::month));
        YearMonth last = YearMonth.from(question.until());
        return Stream.iterate(
                        YearMonth.from(question.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> month(month, ended.getOrDefault(month, List.of())))
                .toList();
    }

    private static Month month(YearMonth month, List<Ended> ended) {
        return new Month(month, number(ended, "PUBLISH"), number(ended, "REJECT"));
    }

    private static int number(List<Ended> ended, String act) {
        return ended.stream()
                .filter(one -> one.act().equals(act))
                .mapToInt(Ended::number)
                .sum();
    }

    private static String narrowed(Question question, String version) {
        return (question.definition() == null ? "" : " and (" + version + ")")
                + (question.unit() == null ? "" : " and t.unit_id = :unit")
                + (question.form() == null ? "" : " and t.form_id = :form")
                + (question.year() == null ? "" : " and t.budget_year = :year");
    }

    private static Map<String, Object> parameters(Question question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("definition", Objects.requireNonNullElse(question.definition(), ""));
        parameters.put(
                "unit",
                question.unit() == null ? new UUID(0, 0) : question.unit().value());
        parameters.put("form", Objects.requireNonNullElse(question.form(), ""));
        parameters.put("year", Objects.requireNonNullElse(question.year(), 0));
        return parameters;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
