package dev.mubiao.approval.statistics;

import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.Position;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.approval.statistics.ProcessPositions.Scope;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.engine.history.OpenStepSql;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where processes stand from the engine's history, which has a line for each place, whatever kind it is. */
@Component
class ProcessPositionTable {

    private static final String OPEN =
            OpenStepSql.FROM + " " + TargetSql.join("t", OpenStepSql.TARGET) + " where " + OpenStepSql.CONDITION;

    private final JdbcClient jdbc;

    ProcessPositionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param taskId null where nobody is asked, as at a timer */
    record Found(RunningTarget target, @Nullable String taskId) {

        Optional<String> task() {
            return Optional.ofNullable(taskId);
        }
    }

    List<Load> loads(Scope scope) {
        return jdbc.sql("""
                        select %1$s as step, max(%2$s) as name, count(*) as number, min(%3$s) as oldest,
                            percentile_disc(0.5) within group (order by %3$s) as median
                        """.formatted(OpenStepSql.KEY, OpenStepSql.NAME, OpenStepSql.SINCE)
                        + OPEN + narrowed(scope) + " group by " + OpenStepSql.KEY + " order by number desc, step")
                .params(parameters(scope))
                .query((row, number) -> new Load(
                        row.getString("step"),
                        Objects.requireNonNullElse(row.getString("name"), row.getString("step")),
                        row.getInt("number"),
                        instant(row, "oldest"),
                        instant(row, "median")))
                .list();
    }

    List<Found> runningTargets(Scope scope, @Nullable String step, int offset, int limit) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("step", step == null ? "" : step);
        return jdbc.sql("""
                        select %1$s as id, %2$s as step, %3$s as step_name, %4$s as since, %5$s as version,
                            t.id as target, %6$s as task, t.name as target_name, t.unit_id, %7$s as unit_name,
                            exists (select 1 from process_halt h where h.target_id = t.id) as halted
                        """.formatted(
                                        OpenStepSql.ID,
                                        OpenStepSql.KEY,
                                        OpenStepSql.NAME,
                                        OpenStepSql.SINCE,
                                        OpenStepSql.VERSION,
                                        OpenStepSql.TASK,
                                        Directory.unitName("t.unit_id"))
                        + OPEN + narrowed(scope) + (step == null ? "" : " and " + OpenStepSql.KEY + " = :step")
                        + " order by since, id offset " + offset + " rows fetch next " + limit
                        + " rows only")
                .params(parameters)
                .query(ProcessPositionTable::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        String step = row.getString("step");
        return new Found(
                new RunningTarget(
                        row.getString("id"),
                        new TargetId(row.getObject("target", UUID.class)),
                        row.getString("target_name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name"),
                        row.getString("version"),
                        new Position(
                                step,
                                Objects.requireNonNullElse(row.getString("step_name"), step),
                                instant(row, "since")),
                        List.of(),
                        row.getBoolean("halted")),
                row.getString("task"));
    }

    private static String narrowed(Scope scope) {
        // A target inside a called process stands at the call of its caller, and in the called model itself.
        return (scope.definition() == null
                        ? " and " + OpenStepSql.OUTERMOST
                        : " and " + OpenStepSql.VERSION + " = :definition")
                + (scope.unit() == null ? "" : " and t.unit_id = :unit")
                + (scope.form() == null ? "" : " and t.form_id = :form");
    }

    private static Map<String, Object> parameters(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("definition", Objects.requireNonNullElse(scope.definition(), ""));
        parameters.put(
                "unit", scope.unit() == null ? new UUID(0, 0) : scope.unit().value());
        parameters.put("form", Objects.requireNonNullElse(scope.form(), ""));
        return parameters;
    }

    /** The engine keeps its times without a zone, in that of the machine. */
    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }
}
