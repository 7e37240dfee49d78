package dev.mubiao.workflow;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Open tasks that somebody chose to do something with: either some that he named, or all that a query finds at the
 * time when it is done.
 *
 * @param all null if the tasks are named
 */
public record Selection(Set<TaskId> tasks, @Nullable WorkItemQuery all) {

    public static final Selection NOTHING = new Selection(Set.of(), null);

    public Selection {
        tasks = Set.copyOf(tasks);
        if (all != null && !tasks.isEmpty()) {
            throw new IllegalArgumentException("either named tasks or all");
        }
    }

    public static Selection of(Set<TaskId> tasks) {
        return new Selection(tasks, null);
    }

    public static Selection allOf(WorkItemQuery query) {
        return new Selection(Set.of(), query);
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && all == null;
    }
}
