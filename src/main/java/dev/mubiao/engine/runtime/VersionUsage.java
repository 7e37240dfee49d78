package dev.mubiao.engine.runtime;

import dev.mubiao.engine.deployment.StepGraphs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the processes that run on a version and the tasks that wait at each of its steps, and lists their targets.
 */
@Component
@Transactional(readOnly = true)
public class VersionUsage {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final StepGraphs graphs;
    private final JdbcClient jdbc;

    VersionUsage(RuntimeService runtime, TaskService tasks, StepGraphs graphs, JdbcClient jdbc) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.graphs = graphs;
        this.jdbc = jdbc;
    }

    /** How many processes run on the version. */
    public int count(String definition) {
        return (int) runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    /** How many processes run on each version on which any does, those that are called included. */
    public Map<String, Integer> running() {
        Map<String, Integer> running = new LinkedHashMap<>();
        jdbc.sql("""
                        select proc_def_id_ as definition, count(*) as number from act_ru_execution
                        where id_ = proc_inst_id_ group by proc_def_id_
                        """)
                .query((row, number) -> Map.entry(row.getString("definition"), row.getInt("number")))
                .list()
                .forEach(version -> running.put(version.getKey(), version.getValue()));
        return running;
    }

    /** How many tasks wait at each step of the version, in the order of the model. */
    public Map<String, Long> waiting(String definition) {
        Map<String, Long> waiting = new LinkedHashMap<>();
        graphs.of(definition)
                .all()
                .forEach(step -> waiting.put(
                        step.key(),
                        tasks.createTaskQuery()
                                .processDefinitionId(definition)
                                .taskDefinitionKey(step.key())
                                .count()));
        return waiting;
    }

    /** The targets whose processes run on the version, each with the names of the steps at which it waits. */
    public Map<UUID, String> targets(String definition) {
        return targets(definition, Collectors.mapping(Task::getName, Collectors.joining("、")), "");
    }

    /** The targets whose processes run on the version, each with the keys of the steps at which it waits. */
    public Map<UUID, List<String>> stepsOfTargets(String definition) {
        return targets(definition, Collectors.mapping(Task::getTaskDefinitionKey, Collectors.toList()), List.of());
    }

    private <T> Map<UUID, T> targets(String definition, Collector<Task, ?, T> steps, T none) {
        Map<String, T> waiting = tasks.createTaskQuery().processDefinitionId(definition).list().stream()
                .collect(Collectors.groupingBy(Task::getProcessInstanceId, steps));
        return runtime.createProcessInstanceQuery().processDefinitionId(definition).list().stream()
                .filter(process -> process.getBusinessKey() != null)
                .collect(Collectors.toMap(
                        process -> UUID.fromString(process.getBusinessKey()),
                        process -> waiting.getOrDefault(process.getId(), none),
                        (one, other) -> one));
    }
}
