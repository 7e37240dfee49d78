package dev.mubiao.worklist.query;

import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open work grouped by whoever claimed it, or else by its assignee. */
@Component
class WorkloadTable {

    /** Whoever claimed a row, else its assignee. */
    private static final String ASSIGNEE =
            "case when claimed_by is null then principal else 'person:' || cast(claimed_by as varchar(36)) end";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkloadTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which units are watched; their list does not matter if it is all. */
    record Scope(boolean everything, List<UUID> units) {

        String condition() {
            if (everything) {
                return "box = 'TODO'";
            }
            return units.isEmpty() ? "1 = 0" : "box = 'TODO' and unit_id in (:units)";
        }
    }

    /** How much waits for an assignee, and since when what waits longest. */
    record Load(Assignee assignee, int open, int overdue, Instant oldest) {}

    List<Load> loads(Scope scope) {
        return jdbc.sql("""
                        select assignee, count(*) as waiting, sum(case when due_sort < :now then 1 else 0 end) as late,
                            min(received_at) as oldest
                        from (select %s as assignee, due_sort, received_at from work_item where %s) work
                        group by assignee order by late desc, waiting desc, assignee
                        """.formatted(ASSIGNEE, scope.condition()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("units", scope.units())
                .query((row, number) -> new Load(
                        Assignee.parse(row.getString("assignee")),
                        row.getInt("waiting"),
                        row.getInt("late"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<WorkItem> tasks(Scope scope, Assignee assignee, int offset, int limit) {
        return jdbc.sql(WorkItemRowMapper.SELECT + " where " + scope.condition() + " and (" + ASSIGNEE + ") = :assignee"
                        + " order by due_sort, id offset " + offset + " rows fetch next " + limit + " rows only")
                .param("assignee", assignee.key())
                .param("units", scope.units())
                .query(WorkItemRowMapper::read)
                .list();
    }
}
