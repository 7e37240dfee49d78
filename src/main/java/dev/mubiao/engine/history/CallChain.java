package dev.mubiao.engine.history;

import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.deployment.StepGraph;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds, for a task or process, the nearest process that has what is asked for: its own, or one that called it. */
@Component
public class CallChain {

    private final HistoryService history;
    private final StepGraphs graphs;

    CallChain(HistoryService history, StepGraphs graphs) {
        this.history = history;
        this.graphs = graphs;
    }

    /** A running process and the model that it runs on. */
    public record Link(String process, StepGraph shape) {}

    public Optional<Link> nearest(OpenTask task, Predicate<StepGraph> wanted) {
        StepGraph own = graphs.of(task.definition());
        return wanted.test(own)
                ? Optional.of(new Link(task.process(), own))
                : above(task.process()).flatMap(caller -> nearest(caller, wanted));
    }

    /** The process itself or the nearest above it that has the element. */
    public String holder(String process, String element) {
        return Optional.ofNullable(instance(process))
                .flatMap(start -> nearest(start, graph -> graph.has(element)))
                .map(Link::process)
                .orElse(process);
    }

    private Optional<Link> nearest(HistoricProcessInstance process, Predicate<StepGraph> wanted) {
        StepGraph graph = graphs.of(process.getProcessDefinitionId());
        return wanted.test(graph)
                ? Optional.of(new Link(process.getId(), graph))
                : Optional.ofNullable(process.getSuperProcessInstanceId())
                        .map(this::instance)
                        .flatMap(caller -> nearest(caller, wanted));
    }

    private Optional<HistoricProcessInstance> above(String process) {
        return Optional.ofNullable(instance(process))
                .map(HistoricProcessInstance::getSuperProcessInstanceId)
                .map(this::instance);
    }

    private @Nullable HistoricProcessInstance instance(String process) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult();
    }
}
