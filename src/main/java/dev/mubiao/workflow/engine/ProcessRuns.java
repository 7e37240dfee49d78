package dev.mubiao.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes and moves them on, always inside the transaction of a command. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProcessRuns {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final ProcessVersions versions;
    private final KnownTasks known;
    private final ProcessShapes shapes;

    ProcessRuns(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            ProcessVersions versions,
            KnownTasks known,
            ProcessShapes shapes) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.versions = versions;
        this.known = known;
        this.shapes = shapes;
    }

    /** @return id of the process that now runs */
    public String start(UUID target, Map<ProcessVariable, Object> variables) {
        return runtime.startProcessInstanceById(versions.startFor(target), target.toString(), named(variables))
                .getId();
    }

    public void complete(OpenTask task, Map<ProcessVariable, Object> variables) {
        tasks.complete(task.id(), named(variables));
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
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .flatMap(this::open);
    }

    /** The same of a task whose target is known. */
    public Optional<OpenTask> task(String id, UUID target) {
        return tasks(target).stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /** A task as history knows it, open or done. @throws IllegalArgumentException if there is none */
    public OpenTask past(String id, UUID target) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult();
        if (task == null) {
            throw new IllegalArgumentException("no task: " + id);
        }
        return new OpenTask(
                id,
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                target,
                task.getTaskDefinitionKey(),
                task.getName(),
                shapes.of(task.getProcessDefinitionId()).settings(task.getTaskDefinitionKey()),
                task.getStartTime().toInstant(),
                null);
    }

    /** The target's open tasks, those of an earlier stage first. */
    public List<OpenTask> tasks(UUID target) {
        return known.of(
                target,
                () -> tasks.createTaskQuery().processInstanceBusinessKey(target.toString()).list().stream()
                        .map(task -> open(task, target))
                        .toList());
    }

    /** Every open task there is; for rebuilding what is derived from them. */
    public List<OpenTask> allTasks() {
        return tasks.createTaskQuery().orderByTaskId().asc().list().stream()
                .flatMap(task -> open(task).stream())
                .toList();
    }

    /** The target that a task, open or finished, belongs to. */
    public Optional<UUID> targetOf(String taskId) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (task == null) {
            return Optional.empty();
        }
        HistoricProcessInstance process = history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return Optional.of(UUID.fromString(process.getBusinessKey()));
    }

    /** With what the process ended, if it did and its end says so. */
    public Optional<Outcome> outcome(String process) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(root(process))
                .activityType("noneEndEvent")
                .list()
                .stream()
                .flatMap(end -> shapes.of(end.getProcessDefinitionId()).outcome(end.getActivityId()).stream())
                .findFirst();
    }

    /** What a called process ends with, its caller's end says. */
    private String root(String process) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult();
        return instance == null ? process : instance.getRootProcessInstanceId();
    }

    /** Empty if its process has just ended: another transaction may commit between two queries. */
    private Optional<OpenTask> open(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(process -> open(task, UUID.fromString(process.getBusinessKey())));
    }

    private OpenTask open(Task task, UUID target) {
        return new OpenTask(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                target,
                task.getTaskDefinitionKey(),
                task.getName(),
                shapes.of(task.getProcessDefinitionId()).settings(task.getTaskDefinitionKey()),
                task.getCreateTime().toInstant(),
                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()));
    }

    static Map<String, Object> named(Map<ProcessVariable, Object> variables) {
        return variables.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }
}
