package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.history.HistoricTasks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts processes, completes and claims tasks, and reads open and past tasks; always inside the transaction of a
 * command. The port through which a decision reaches the engine.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcessRuntime {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessVersions versions;
    private final OpenTasks open;
    private final HistoricTasks historicTasks;
    private final TaskEvents events;

    ProcessRuntime(
            RuntimeService runtime,
            TaskService tasks,
            ProcessVersions versions,
            OpenTasks open,
            HistoricTasks historicTasks,
            TaskEvents events) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.versions = versions;
        this.open = open;
        this.historicTasks = historicTasks;
        this.events = events;
    }

    /** @return id of the process that now runs */
    public String start(UUID target, Map<ProcessVariable, Object> variables) {
        return runtime.startProcessInstanceById(
                        versions.startFor(target), target.toString(), ProcessVariable.byKey(variables))
                .getId();
    }

    /** @return what happened to this task and others, of which no observer has been told */
    public List<TaskEvent> complete(OpenTask task, Map<ProcessVariable, Object> variables) {
        return events.during(() -> tasks.complete(task.id(), ProcessVariable.byKey(variables)));
    }

    public void claim(OpenTask task, UUID person) {
        tasks.claim(task.id(), person.toString());
    }

    public void release(OpenTask task) {
        tasks.setAssignee(task.id(), null);
    }

    /** Ends whatever runs for the target, without an outcome. */
    public void cancel(UUID target, String reason) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(target.toString())
                .rootProcessInstances()
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), reason));
    }

    public Optional<OpenTask> task(String id) {
        return open.task(id);
    }

    /** The same of a task whose target is known. */
    public Optional<OpenTask> task(String id, UUID target) {
        return tasks(target).stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** A task as history knows it, open or done. @throws IllegalArgumentException if there is none */
    public OpenTask past(String id, UUID target) {
        return historicTasks.task(id, target).orElseThrow(() -> new IllegalArgumentException("no task: " + id));
    }

    /** The target's open tasks, those of an earlier stage first. */
    public List<OpenTask> tasks(UUID target) {
        return open.of(target);
    }

    /** Every open task there is; for rebuilding what is derived from them. */
    public List<OpenTask> allTasks() {
        return open.all();
    }

    /** The target that a task, open or finished, belongs to. */
    public Optional<UUID> targetOf(String taskId) {
        return historicTasks.targetOf(taskId);
    }

    /** With what the process ended, if it did and its end says so. */
    public Optional<Outcome> outcome(String process) {
        return historicTasks.outcome(process);
    }
}
