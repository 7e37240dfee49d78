package dev.mubiao.worklist.rows;

import dev.mubiao.directory.UnitId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for whom open tasks wait; needed where others may have to be asked for many of them. */
@Component
public class WaitingTasks {

    private final JdbcClient jdbc;
    private final WorkItemInserts inserts;

    WaitingTasks(JdbcClient jdbc, WorkItemInserts inserts) {
        this.jdbc = jdbc;
        this.inserts = inserts;
    }

    /**
     * Open tasks of the targets of units that wait for a role pool.
     *
     * @param except those that wait for this pool are left out; null for none
     */
    public List<String> ofPools(Collection<UnitId> units, @Nullable RolePool except) {
        if (units.isEmpty()) {
            return List.of();
        }
        return table().sql("""
                        select distinct task_id from work_item
                        where box = 'TODO' and principal not like 'person:%'
                            and unit_id in (:units) and principal <> :except
                        """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("except", except == null ? "" : except.key())
                .query(String.class)
                .list();
    }

    /** For whom each open task waits. */
    public Map<String, Set<Assignee>> waiting() {
        return table()
                .sql("select task_id, principal from work_item where box = 'TODO'")
                .query((row, number) -> Map.entry(row.getString("task_id"), Assignee.parse(row.getString("principal"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** With what this transaction has added. */
    private JdbcClient table() {
        inserts.send();
        return jdbc;
    }
}
