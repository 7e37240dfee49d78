package dev.mubiao.worklist;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks chosen for a bulk action: either named ones, or all that a query finds when the action starts; {@code
 * all} is null if the tasks are named.
 */
public record TaskSelection(Set<TaskId> tasks, @Nullable WorkItemQuery all) {

    public static final TaskSelection NOTHING = new TaskSelection(Set.of(), null);

    public TaskSelection {
        tasks = Set.copyOf(tasks);
        if (all != null && !tasks.isEmpty()) {
            throw new IllegalArgumentException("either named tasks or all");
        }
    }

    public static TaskSelection of(Set<TaskId> tasks) {
        return new TaskSelection(tasks, null);
    }

    public static TaskSelection allOf(WorkItemQuery query) {
        return new TaskSelection(Set.of(), query);
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && all == null;
    }
}
