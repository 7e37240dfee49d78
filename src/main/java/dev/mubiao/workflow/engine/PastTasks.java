package dev.mubiao.workflow.engine;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history what became of tasks and processes. */
@Component
class PastTasks {

    private final HistoryService history;
    private final ProcessShapes shapes;

    PastTasks(HistoryService history, ProcessShapes shapes) {
        this.history = history;
        this.shapes = shapes;
    }

    /** A task as history knows it, open or done; who held it is not told. */
    Optional<OpenTask> task(String id, UUID target) {
        return known(id)
                .map(task -> new OpenTask(
                        id,
                        task.getProcessInstanceId(),
                        task.getProcessDefinitionId(),
                        target,
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        shapes.of(task.getProcessDefinitionId()).settings(task.getTaskDefinitionKey()),
                        task.getStartTime().toInstant(),
                        null));
    }

    Optional<UUID> targetOf(String id) {
        return known(id)
                .flatMap(task -> process(task.getProcessInstanceId()))
                .map(process -> UUID.fromString(process.getBusinessKey()));
    }

    Optional<Outcome> outcome(String process) {
        // What a called process ends with, its caller's end says.
        String root = process(process)
                .map(HistoricProcessInstance::getRootProcessInstanceId)
                .orElse(process);
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(root)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .flatMap(end -> shapes.of(end.getProcessDefinitionId()).outcome(end.getActivityId()).stream())
                .findFirst();
    }

    private Optional<HistoricTaskInstance> known(String id) {
        return Optional.ofNullable(
                history.createHistoricTaskInstanceQuery().taskId(id).singleResult());
    }

    private Optional<HistoricProcessInstance> process(String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult());
    }
}
