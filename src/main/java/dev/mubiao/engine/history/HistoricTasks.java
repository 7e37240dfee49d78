package dev.mubiao.engine.history;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Reads from the engine's history what became of tasks and processes. */
@Component
public class HistoricTasks {

    private final HistoryService history;
    private final StepGraphs graphs;

    HistoricTasks(HistoryService history, StepGraphs graphs) {
        this.history = history;
        this.graphs = graphs;
    }

    /** A task as history knows it, open or done; who held it is not told. */
    public Optional<OpenTask> task(String id, UUID target) {
        return step(id).map(step -> new OpenTask(
                id,
                step.getProcessInstanceId(),
                step.getProcessDefinitionId(),
                target,
                step.getActivityId(),
                step.getActivityName(),
                graphs.of(step.getProcessDefinitionId()).settings(step.getActivityId()),
                step.getStartTime().toInstant(),
                null));
    }

    public Optional<UUID> targetOf(String id) {
        return step(id).flatMap(step -> process(step.getProcessInstanceId()))
                .map(process -> UUID.fromString(process.getBusinessKey()));
    }

    public Optional<Outcome> outcome(String process) {
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
                .flatMap(end -> graphs.of(end.getProcessDefinitionId()).outcome(end.getActivityId()).stream())
                .findFirst();
    }

    /** The step that a task stood for, open or done. */
    public Optional<HistoricActivityInstance> step(String task) {
        return Optional.ofNullable(history.createNativeHistoricActivityInstanceQuery()
                .sql("select * from ACT_HI_ACTINST where TASK_ID_ = #{task}")
                .parameter("task", task)
                .singleResult());
    }

    private Optional<HistoricProcessInstance> process(String id) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult());
    }
}
