package dev.mubiao.approval.statistics;

import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.RunningTarget;
import dev.mubiao.approval.statistics.ProcessPositions.Scope;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * A step from which the process was moved the engine's history may leave open for good: where a process stands there
     * is a token, and a task if people are asked.
     */
    private static final String OPEN = """
             from act_hi_actinst a
             join act_hi_procinst p on p.id_ = a.proc_inst_id_
             join target t on t.id = cast(p.business_key_ as uuid)
            where a.end_time_ is null
              and a.act_type_ not in ('subProcess', 'multiInstanceBody')
              and exists (select 1 from act_ru_execution e where e.id_ = a.execution_id_)
              and (a.task_id_ is null or exists (select 1 from act_ru_task k where k.id_ = a.task_id_))
            """;

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
                        select a.act_id_ as step, max(a.act_name_) as name, count(*) as number,
                            min(a.start_time_) as oldest,
                            percentile_disc(0.5) within group (order by a.start_time_) as median
                        """ + OPEN + narrowed(scope) + " group by a.act_id_ order by number desc, step")
                .params(parameters(scope))
                .query((row, number) -> new Load(
                        row.getString("step"),
                        Objects.requireNonNullElse(row.getString("name"), row.getString("step")),
                        row.getInt("number"),
                        instant(row, "oldest"),
                        instant(row, "median")))
                .list();
    }

    Map<String, Integer> running() {
        Map<String, Integer> running = new LinkedHashMap<>();
        jdbc.sql("""
                        select proc_def_id_ as definition, count(*) as number from act_ru_execution
                        where id_ = proc_inst_id_ group by proc_def_id_
                        """)
                .query((row, number) -> Map.entry(row.getString("definition"), row.getInt("number")))
                .list()
                .forEach(entry -> running.put(entry.getKey(), entry.getValue()));
        return running;
    }

    List<Found> runningTargets(Scope scope, @Nullable String step, int offset, int limit) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("step", step == null ? "" : step);
        return jdbc.sql("""
                        select a.id_, a.act_id_, a.act_name_, a.start_time_, a.proc_def_id_, t.id as target,
                            coalesce(a.task_id_, (select min(k.id_) from act_ru_task k
                                where k.proc_inst_id_ = a.call_proc_inst_id_)) as task_id_,
                            t.name as target_name, t.unit_id,
                            (select u.name from budget_unit u where u.id = t.unit_id) as unit_name,
                            exists (select 1 from process_halt h where h.target_id = t.id) as halted
                        """ + OPEN + narrowed(scope) + (step == null ? "" : " and a.act_id_ = :step")
                        + " order by a.start_time_, a.id_ offset " + offset + " rows fetch next " + limit
                        + " rows only")
                .params(parameters)
                .query(ProcessPositionTable::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        String step = row.getString("act_id_");
        return new Found(
                new RunningTarget(
                        row.getString("id_"),
                        new TargetId(row.getObject("target", UUID.class)),
                        row.getString("target_name"),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name"),
                        row.getString("proc_def_id_"),
                        step,
                        Objects.requireNonNullElse(row.getString("act_name_"), step),
                        instant(row, "start_time_"),
                        List.of(),
                        row.getBoolean("halted")),
                row.getString("task_id_"));
    }

    private static String narrowed(Scope scope) {
        // A target inside a called process stands at the call of its caller, and in the called model itself.
        return (scope.definition() == null
                        ? " and a.proc_inst_id_ = a.root_proc_inst_id_"
                        : " and a.proc_def_id_ = :definition")
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
