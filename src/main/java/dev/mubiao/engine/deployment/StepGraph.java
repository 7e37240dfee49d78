package dev.mubiao.engine.deployment;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepSettings;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * The steps and ends of a model, and which step can come before, after or beside which. Needed to return a target to
 * a step, to move it and to migrate it.
 */
public final class StepGraph {

    private final Map<String, StepSettings> steps = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> elements = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final List<SequenceFlow> flows;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    StepGraph(BpmnModelInstance model) {
        model.getModelElementsByType(FlowNode.class).forEach(node -> elements.add(node.getId()));
        this.flows = List.copyOf(model.getModelElementsByType(SequenceFlow.class));
        Collection<UserTask> tasks = model.getModelElementsByType(UserTask.class);
        tasks.forEach(task -> {
            steps.put(task.getId(), ExtensionPropertyReader.settings(task));
            names.put(task.getId(), task.getName());
        });
        tasks.stream().filter(this::besideOthers).map(UserTask::getId).forEach(beside::add);
        tasks.stream()
                .filter(task -> settings(task.getId()).stage().review())
                .forEach(task -> reach(task, null).stream()
                        .filter(later -> !later.equals(task))
                        .forEach(later -> before.computeIfAbsent(later.getId(), id -> new HashSet<>())
                                .add(task.getId())));
        for (EndEvent end : model.getModelElementsByType(EndEvent.class)) {
            Outcome outcome = ExtensionPropertyReader.outcome(end);
            if (outcome != null) {
                outcomes.put(end.getId(), outcome);
            }
        }
    }

    /** In the order of the model. */
    public List<ProcessStep> all() {
        return steps.entrySet().stream()
                .map(step -> new ProcessStep(step.getKey(), name(step.getKey()), step.getValue()))
                .toList();
    }

    public StepSettings settings(String step) {
        StepSettings settings = steps.get(step);
        if (settings == null) {
            throw new IllegalArgumentException("no step: " + step);
        }
        return settings;
    }

    /** Whether a target can be returned from one step to another: a review before it, with none open beside it. */
    public boolean returnable(String from, String to) {
        return before.getOrDefault(from, Set.of()).contains(to) && !beside.contains(to);
    }

    /** The steps beside which no other can be open. */
    public List<String> alone() {
        return steps.keySet().stream().filter(step -> !beside.contains(step)).toList();
    }

    /** Whether a process on this model can stand at the element. */
    public boolean has(String element) {
        return elements.contains(element);
    }

    public String name(String step) {
        return names.getOrDefault(step, step);
    }

    /** The step at which the preparer corrects what came back. */
    public Optional<String> correction() {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().stage() == Stage.CORRECTION)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The end of what is not passed. */
    public Optional<String> notPassed() {
        return outcomes.entrySet().stream()
                .filter(end -> end.getValue() == Outcome.NOT_PASSED)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** With what a process ends that reaches the element; empty if that is no end or says nothing. */
    public Optional<Outcome> outcome(String end) {
        return Optional.ofNullable(outcomes.get(end));
    }

    /** Whether some gateway ahead waits for a branch on which this node does not lie. */
    private boolean besideOthers(FlowNode node) {
        for (FlowNode ahead : reach(node, null)) {
            List<FlowNode> sources = flows.stream()
                    .filter(flow -> flow.getTarget().equals(ahead))
                    .map(SequenceFlow::getSource)
                    .toList();
            boolean joins = ahead instanceof ParallelGateway || ahead instanceof InclusiveGateway;
            if (joins && sources.size() > 1) {
                Set<FlowNode> before = reach(node, ahead);
                before.add(node);
                if (!before.containsAll(sources)) {
                    return true;
                }
            }
        }
        return node.getParentElement() instanceof SubProcess around && besideOthers(around);
    }

    /** All that can come after, but for what is behind the barrier, and not by way of a correction. */
    private Set<FlowNode> reach(FlowNode from, @Nullable FlowNode barrier) {
        Set<FlowNode> reached = new HashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        next.add(from);
        while (!next.isEmpty()) {
            FlowNode node = next.remove();
            successors(node)
                    .filter(successor -> !successor.equals(barrier) && !corrects(successor))
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    /** By the flows themselves, since a model need not name them at its nodes once more; into sub-processes and out. */
    private Stream<FlowNode> successors(FlowNode node) {
        Stream<FlowNode> drawn =
                flows.stream().filter(flow -> flow.getSource().equals(node)).map(SequenceFlow::getTarget);
        Stream<FlowNode> inside = node instanceof SubProcess part
                ? part.getFlowElements().stream()
                        .filter(FlowNode.class::isInstance)
                        .map(FlowNode.class::cast)
                : Stream.empty();
        Stream<FlowNode> outside =
                node.getParentElement() instanceof SubProcess around ? successors(around) : Stream.empty();
        return Stream.of(drawn, inside, outside).flatMap(part -> part);
    }

    private boolean corrects(FlowNode node) {
        StepSettings settings = steps.get(node.getId());
        return settings != null && settings.stage() == Stage.CORRECTION;
    }
}
