package dev.mubiao.approval.statistics;

import dev.mubiao.approval.statistics.ProcessPositions.Holder;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.worklist.Assignee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names whoever has an open task: who claimed it, or its assignees. */
@Component
class AssigneeNames {

    private final JdbcClient jdbc;
    private final Directory directory;

    AssigneeNames(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Row(String task, Holder holder) {}

    Map<String, List<Holder>> of(List<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select task_id, principal, claimed_name from work_item where box = 'TODO' and task_id in (:tasks)"
                        + " order by task_id, principal")
                .param("tasks", tasks)
                .query((row, number) -> {
                    String claimed = row.getString("claimed_name");
                    return new Row(
                            row.getString("task_id"),
                            claimed == null
                                    ? holder(new Assignee(row.getString("principal")))
                                    : new Holder(claimed, ""));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::task, Collectors.mapping(Row::holder, Collectors.toList())));
    }

    private Holder holder(Assignee assignee) {
        return assignee.person()
                .map(person -> new Holder(directory.person(person).displayName(), ""))
                .orElseGet(() -> new Holder(
                        place(assignee), assignee.role().orElseThrow().key()));
    }

    private String place(Assignee pile) {
        UUID place = pile.place();
        if (place == null) {
            return "";
        }
        return switch (pile.role().orElseThrow().scope()) {
            case UNIT -> directory.unit(new UnitId(place)).name();
            case OFFICE -> directory.office(new OfficeId(place)).name();
            case NONE -> "";
        };
    }
}
