package dev.mubiao.approval.assignment;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.rows.WaitingTasks;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rebuilds the open rows of the work list from the tasks of the engine, for instance after roles were changed. */
@Service
public class WorkItemRebuild {

    private final Gate gate;
    private final ProcessRuntime runtime;
    private final WorkItemRepository workItems;
    private final WaitingTasks waitingTasks;
    private final TaskAssignments taskAssignments;

    WorkItemRebuild(
            Gate gate,
            ProcessRuntime runtime,
            WorkItemRepository workItems,
            WaitingTasks waitingTasks,
            TaskAssignments taskAssignments) {
        this.gate = gate;
        this.runtime = runtime;
        this.workItems = workItems;
        this.waitingTasks = waitingTasks;
        this.taskAssignments = taskAssignments;
    }

    /**
     * @return how many lines there are now
     * @throws dev.mubiao.platform.Refusal DENIED
     */
    @Transactional
    public int rebuild(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        Map<String, Instant> opened = workItems.opened();
        Map<String, Set<Assignee>> waiting = waitingTasks.waiting();
        workItems.removeAll(List.of(Box.TODO));
        List<OpenTask> open = runtime.allTasks();
        for (OpenTask task : open) {
            taskAssignments.rebuild(task, waiting.getOrDefault(task.id(), Set.of()), opened.get(task.id()));
        }
        return open.size();
    }
}
