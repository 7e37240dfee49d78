package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.deployment.StepGraph;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds running processes, suspends and resumes them; always inside the transaction of a command. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RunningProcesses {

    private final RuntimeService runtime;
    private final StepGraphs graphs;

    RunningProcesses(RuntimeService runtime, StepGraphs graphs) {
        this.runtime = runtime;
        this.graphs = graphs;
    }

    /** The process of a target; empty if none runs. */
    public Optional<RunningProcess> of(UUID target) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(target.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .findFirst()
                .map(process ->
                        new RunningProcess(process.getId(), process.getProcessDefinitionId(), process.isSuspended()));
    }

    /** The targets whose processes run on a version, or call it; those that stand still or those that do not. */
    public List<UUID> targets(String definition, boolean suspended) {
        var query = runtime.createProcessInstanceQuery().processDefinitionId(definition);
        List<ProcessInstance> found = (suspended ? query.suspended() : query.active()).list();
        return found.stream()
                .flatMap(process -> Stream.ofNullable(process.getBusinessKey()))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** With all that it calls: the engine lets each of them go on by itself. */
    public void suspend(UUID target) {
        all(target).forEach(process -> runtime.suspendProcessInstanceById(process.getId()));
    }

    public void resume(UUID target) {
        all(target).forEach(process -> runtime.activateProcessInstanceById(process.getId()));
    }

    private List<ProcessInstance> all(UUID target) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(target.toString())
                .list();
    }

    /** Names of the steps at which a process can go on alone, by their keys: none waits for a branch beside it. */
    public Map<String, String> steps(String definition) {
        StepGraph graph = graphs.of(definition);
        Map<String, String> steps = new LinkedHashMap<>();
        graph.alone().forEach(step -> steps.put(step, graph.name(step)));
        return steps;
    }

    public Stage stage(String definition, String step) {
        return graphs.of(definition).settings(step).stage();
    }
}
