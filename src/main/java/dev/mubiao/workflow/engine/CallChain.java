package dev.mubiao.workflow.engine;

import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the process of a target that has what is asked for: a task's own, or one that called it. */
@Component
class CallChain {

    private final HistoryService history;
    private final ProcessShapes shapes;

    CallChain(HistoryService history, ProcessShapes shapes) {
        this.history = history;
        this.shapes = shapes;
    }

    /** A running process and the model that it runs on. */
    record Link(String process, ProcessShape shape) {}

    Optional<Link> nearest(OpenTask task, Predicate<ProcessShape> wanted) {
        ProcessShape own = shapes.of(task.definition());
        return wanted.test(own)
                ? Optional.of(new Link(task.process(), own))
                : above(task.process()).flatMap(caller -> nearest(caller, wanted));
    }

    /** The process itself or the nearest above it that has the element. */
    String holder(String process, String element) {
        return Optional.ofNullable(instance(process))
                .flatMap(start -> nearest(start, shape -> shape.has(element)))
                .map(Link::process)
                .orElse(process);
    }

    private Optional<Link> nearest(HistoricProcessInstance process, Predicate<ProcessShape> wanted) {
        ProcessShape shape = shapes.of(process.getProcessDefinitionId());
        return wanted.test(shape)
                ? Optional.of(new Link(process.getId(), shape))
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
