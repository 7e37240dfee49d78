package dev.mubiao.approval.assignment;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.ResponsibilitiesChanged;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.rows.WaitingTasks;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives what waits already to who is to be asked for it since now. What waits for a role pool, its new members see
 * anyhow; so the tasks that wait for others are looked at, of the units that the role is for, and whatever waits for
 * the administrators because nobody else was there. What somebody has claimed stays his.
 */
@Component
class GainedWork {

    private static final RolePool LAST_RESORT = Assignee.of(Grant.of(Role.ADMINISTRATOR));

    private final WaitingTasks waiting;
    private final WorkItemRepository workItems;
    private final ProcessRuntime runtime;
    private final TaskAssignments taskAssignments;
    private final Directory directory;

    GainedWork(
            WaitingTasks waiting,
            WorkItemRepository workItems,
            ProcessRuntime runtime,
            TaskAssignments taskAssignments,
            Directory directory) {
        this.waiting = waiting;
        this.workItems = workItems;
        this.runtime = runtime;
        this.taskAssignments = taskAssignments;
        this.directory = directory;
    }

    @EventListener
    void on(ResponsibilitiesChanged event) {
        if (event.moved().isEmpty()) {
            workItems.tasks(LAST_RESORT, null).forEach(this::offer);
        }
        for (Grant grant : event.gained()) {
            waiting.ofPools(units(grant), Assignee.of(grant)).forEach(this::offer);
        }
        waiting.ofPools(event.moved(), null).forEach(this::move);
    }

    /** The units for whose targets a step may ask for the role: its own, those below it, or those of its office. */
    private List<UnitId> units(Grant grant) {
        return directory.units().stream()
                .filter(unit -> unit.id().equals(grant.unit())
                        || unit.supervisingDepartment()
                                .filter(id -> id.equals(grant.unit()))
                                .isPresent()
                        || unit.office().equals(grant.office()))
                .map(BudgetUnit::id)
                .toList();
    }

    private void offer(String id) {
        runtime.task(id)
                .filter(task -> task.claimedBy().isEmpty() && taskAssignments.waitsForOthers(task))
                .ifPresent(taskAssignments::assignAnew);
    }

    /** Who claimed it for the office of before may not do it any more. */
    private void move(String id) {
        runtime.task(id).filter(taskAssignments::waitsForOthers).ifPresent(task -> {
            if (task.claimedBy().isPresent()) {
                runtime.release(task);
            }
            taskAssignments.assignAnew(task.heldBy(null));
        });
    }
}
