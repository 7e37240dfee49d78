package dev.mubiao.engine.runtime;

import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads the open tasks of the engine. */
@Component
class OpenTasks {

    /** By hand, since the engine puts its own query together anew each time, which takes longer than to answer it. */
    private static final String OF_TARGET =
            "select T.* from ACT_RU_TASK T join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_"
                    + " where E.BUSINESS_KEY_ = #{target}";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final StepGraphs graphs;
    private final OpenTaskCache cache;

    OpenTasks(RuntimeService runtime, TaskService tasks, StepGraphs graphs, OpenTaskCache cache) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.graphs = graphs;
        this.cache = cache;
    }

    /** The target's, those of an earlier stage first. */
    List<OpenTask> of(UUID target) {
        return cache.of(target, () -> read(target));
    }

    private List<OpenTask> read(UUID target) {
        List<Task> found = tasks.createNativeTaskQuery()
                .sql(OF_TARGET)
                .parameter("target", target.toString())
                .list();
        cache.keep(found.stream().map(TaskEntity.class::cast).toList());
        return found.stream().map(task -> open(task, target)).toList();
    }

    Optional<OpenTask> task(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .flatMap(this::open);
    }

    List<OpenTask> all() {
        return tasks.createTaskQuery().orderByTaskId().asc().list().stream()
                .flatMap(task -> open(task).stream())
                .toList();
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
                graphs.of(task.getProcessDefinitionId()).settings(task.getTaskDefinitionKey()),
                task.getCreateTime().toInstant(),
                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()));
    }
}
