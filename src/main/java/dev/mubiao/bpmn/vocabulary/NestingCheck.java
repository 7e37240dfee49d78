package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Elements stand where they mean something: a timer in a waiting event, never in a start. */
public final class NestingCheck implements ModelCheck {

    private static final String FLOW_ELEMENTS = "bpmn:startEvent bpmn:endEvent bpmn:intermediateThrowEvent"
            + " bpmn:intermediateCatchEvent bpmn:boundaryEvent bpmn:userTask bpmn:subProcess bpmn:callActivity"
            + " bpmn:exclusiveGateway bpmn:inclusiveGateway bpmn:parallelGateway bpmn:eventBasedGateway"
            + " bpmn:sequenceFlow bpmn:textAnnotation bpmn:association bpmn:laneSet";
    private static final String FLOWS = "bpmn:incoming bpmn:outgoing";

    private static final Map<String, String> LISTED = Map.ofEntries(
            Map.entry("bpmn:definitions", "bpmn:process bpmn:collaboration bpmndi:BPMNDiagram"),
            Map.entry("bpmn:process", FLOW_ELEMENTS),
            Map.entry("bpmn:subProcess", FLOW_ELEMENTS + " bpmn:multiInstanceLoopCharacteristics " + FLOWS),
            Map.entry("bpmn:collaboration", "bpmn:participant bpmn:textAnnotation bpmn:association"),
            Map.entry("bpmn:startEvent", FLOWS),
            Map.entry("bpmn:endEvent", FLOWS + " bpmn:terminateEventDefinition"),
            Map.entry("bpmn:intermediateThrowEvent", FLOWS),
            Map.entry("bpmn:intermediateCatchEvent", FLOWS + " bpmn:timerEventDefinition"),
            Map.entry("bpmn:boundaryEvent", "bpmn:outgoing bpmn:timerEventDefinition"),
            Map.entry("bpmn:userTask", FLOWS + " bpmn:multiInstanceLoopCharacteristics"),
            Map.entry("bpmn:callActivity", FLOWS),
            Map.entry("bpmn:exclusiveGateway", FLOWS),
            Map.entry("bpmn:inclusiveGateway", FLOWS),
            Map.entry("bpmn:parallelGateway", FLOWS),
            Map.entry("bpmn:eventBasedGateway", FLOWS),
            Map.entry("bpmn:sequenceFlow", "bpmn:conditionExpression"),
            Map.entry("bpmn:timerEventDefinition", "bpmn:timeDuration bpmn:timeDate bpmn:timeCycle"),
            Map.entry("bpmn:multiInstanceLoopCharacteristics", "bpmn:loopCardinality bpmn:completionCondition"),
            Map.entry("bpmn:extensionElements", "camunda:properties"),
            Map.entry("camunda:properties", "camunda:property"),
            Map.entry("bpmn:laneSet", "bpmn:lane"),
            Map.entry("bpmn:childLaneSet", "bpmn:lane"),
            Map.entry("bpmn:lane", "bpmn:flowNodeRef bpmn:childLaneSet"),
            Map.entry("bpmn:textAnnotation", "bpmn:text"),
            Map.entry("bpmndi:BPMNDiagram", "bpmndi:BPMNPlane"),
            Map.entry("bpmndi:BPMNPlane", "bpmndi:BPMNShape bpmndi:BPMNEdge"),
            Map.entry("bpmndi:BPMNShape", "dc:Bounds bpmndi:BPMNLabel"),
            Map.entry("bpmndi:BPMNEdge", "di:waypoint bpmndi:BPMNLabel"),
            Map.entry("bpmndi:BPMNLabel", "dc:Bounds"));

    private static final Map<String, Set<String>> CHILDREN = new HashMap<>();

    static {
        LISTED.forEach((parent, children) -> {
            Set<String> names = new HashSet<>(Arrays.asList(children.split(" ")));
            if (parent.startsWith("bpmn:") && !parent.equals("bpmn:extensionElements")) {
                names.add("bpmn:documentation");
                names.add("bpmn:extensionElements");
            }
            CHILDREN.put(parent, names);
        });
    }

    public static boolean fits(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        root.tree()
                .filter(node -> Vocabulary.knows(node.name()))
                .forEach(node -> node.children().stream()
                        .filter(child -> Vocabulary.knows(child.name()) && !fits(node.name(), child.name()))
                        .forEach(child -> problems.add(
                                ModelProblem.of(child.label(), null, "nesting", child.name(), node.label()))));
    }
}
