package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.condition.Condition;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.deployment.StepGraphs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Works out which steps come next if everybody agrees, from the start or from the open tasks on. */
@Component
public class StepForecast {

    private final RepositoryService repository;
    private final StepGraphs graphs;
    private final ProcessVersions versions;

    StepForecast(RepositoryService repository, StepGraphs graphs, ProcessVersions versions) {
        this.repository = repository;
        this.graphs = graphs;
        this.versions = versions;
    }

    /** The steps of the model on which the target would start, in the order in which they come. */
    public List<ProcessStep> fromTheStart(UUID target, Map<ProcessVariable, Object> variables) {
        String definition = versions.startFor(target);
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        return walk(definition, model.getModelElementsByType(StartEvent.class), variables);
    }

    /** The steps that come after the open tasks, which are steps of the same process. */
    public List<ProcessStep> after(List<OpenTask> open, Map<ProcessVariable, Object> variables) {
        if (open.isEmpty()) {
            return List.of();
        }
        String definition = open.get(0).definition();
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        List<FlowNode> from = open.stream()
                .map(task -> (FlowNode) model.getModelElementById(task.key()))
                .toList();
        return walk(definition, from, variables);
    }

    private List<ProcessStep> walk(
            String definition, Collection<? extends FlowNode> from, Map<ProcessVariable, Object> variables) {
        Map<String, Object> values = new HashMap<>(ProcessVariable.byKey(variables));
        values.put(ProcessVariable.DECISION.key(), StepVerb.AGREE.word());
        List<ProcessStep> steps = new ArrayList<>();
        Set<FlowNode> seen = new HashSet<>(from);
        Deque<FlowNode> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            following(next.remove(), values).filter(seen::add).forEach(node -> {
                if (node instanceof UserTask task) {
                    steps.add(new ProcessStep(
                            task.getId(), task.getName(), graphs.of(definition).settings(task.getId())));
                }
                next.add(node);
            });
        }
        return steps;
    }

    private static Stream<FlowNode> following(FlowNode node, Map<String, Object> values) {
        List<SequenceFlow> flows = node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow.class::cast)
                .filter(flow -> flow.getSource().equals(node))
                .toList();
        List<SequenceFlow> taken = flows;
        if (node instanceof ExclusiveGateway gateway) {
            taken = flows.stream()
                    .filter(flow -> flow.getConditionExpression() != null && holds(flow, values))
                    .limit(1)
                    .toList();
            if (taken.isEmpty()) {
                SequenceFlow otherwise = gateway.getDefault();
                taken = otherwise == null ? flows.subList(0, Math.min(1, flows.size())) : List.of(otherwise);
            }
        } else if (node instanceof InclusiveGateway) {
            taken = flows.stream()
                    .filter(flow -> flow.getConditionExpression() == null || holds(flow, values))
                    .toList();
        }
        Stream<FlowNode> drawn = taken.stream().map(SequenceFlow::getTarget);
        Stream<FlowNode> inside = node instanceof SubProcess part
                ? part.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.empty();
        return Stream.concat(inside, drawn);
    }

    private static boolean holds(SequenceFlow flow, Map<String, Object> values) {
        return Condition.parse(flow.getConditionExpression().getTextContent()).holds(values::get);
    }
}
