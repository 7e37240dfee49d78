package dev.mubiao.approval.statistics;

import dev.mubiao.approval.statistics.ProcessPositions.Holder;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.query.TaskHolders;
import dev.mubiao.worklist.query.TaskHolders.TaskHolder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names whoever has an open task: who claimed it, or its assignees. */
@Component
class AssigneeNames {

    private final TaskHolders holders;
    private final Directory directory;

    AssigneeNames(TaskHolders holders, Directory directory) {
        this.holders = holders;
        this.directory = directory;
    }

    Map<String, List<Holder>> of(List<String> tasks) {
        return holders.of(tasks).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        task -> task.getValue().stream().map(this::holder).toList()));
    }

    private Holder holder(TaskHolder holder) {
        String claimed = holder.claimedBy();
        return claimed == null ? holder(holder.assignee()) : new Holder(claimed, "");
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
