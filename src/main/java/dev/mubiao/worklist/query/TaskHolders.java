package dev.mubiao.worklist.query;

import dev.mubiao.worklist.Assignee;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has open tasks, for whoever may see all of them; it asks no gate. */
@Component
public class TaskHolders {

    private final JdbcClient jdbc;

    TaskHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param claimedBy the name of the person who claimed the task; null while nobody did */
    public record TaskHolder(Assignee assignee, @Nullable String claimedBy) {}

    private record Row(String task, TaskHolder holder) {}

    /** All for whom each task waits; a task that waits for nobody has no entry. */
    public Map<String, List<TaskHolder>> of(List<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select task_id, principal, claimed_name from work_item where box = 'TODO' and task_id in (:tasks)"
                        + " order by task_id, principal")
                .param("tasks", tasks)
                .query((row, number) -> new Row(
                        row.getString("task_id"),
                        new TaskHolder(new Assignee(row.getString("principal")), row.getString("claimed_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::task, Collectors.mapping(Row::holder, Collectors.toList())));
    }
}
