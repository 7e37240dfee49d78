package dev.mubiao.worklist.query;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.AssigneeName;
import dev.mubiao.worklist.RolePool;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names assignees, and who has open tasks, for whoever may see all of them; it asks no gate. */
@Component
public class AssigneeNames {

    private final JdbcClient jdbc;
    private final Directory directory;

    AssigneeNames(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Row(
            String task, Assignee assignee, @Nullable String claimedBy) {}

    /** Who claimed each task, or else all for whom it waits; a task that waits for nobody has no entry. */
    public Map<String, List<AssigneeName>> ofTasks(List<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select task_id, principal, claimed_name from work_item where box = 'TODO' and task_id in (:tasks)"
                        + " order by task_id, principal")
                .param("tasks", tasks)
                .query((row, number) -> new Row(
                        row.getString("task_id"),
                        Assignee.parse(row.getString("principal")),
                        row.getString("claimed_name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::task, Collectors.mapping(this::name, Collectors.toList())));
    }

    private AssigneeName name(Row row) {
        return row.claimedBy() == null ? of(row.assignee()) : new AssigneeName(row.claimedBy(), "");
    }

    public AssigneeName of(Assignee assignee) {
        return assignee.person()
                .map(person -> new AssigneeName(directory.person(person).displayName(), ""))
                .orElseGet(() -> of(assignee.pool().orElseThrow()));
    }

    private AssigneeName of(RolePool pool) {
        Grant grant = pool.grant();
        String name = grant.unit() != null
                ? directory.unit(grant.unit()).name()
                : grant.office() != null ? directory.office(grant.office()).name() : "";
        return new AssigneeName(name, pool.role().key());
    }
}
