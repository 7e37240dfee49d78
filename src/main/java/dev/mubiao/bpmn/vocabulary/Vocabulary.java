package dev.mubiao.bpmn.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The elements and attributes that a model may be made of. What is not listed is refused. */
public final class Vocabulary {

    /** element: its attributes; a trailing " text" word in front of the colon allows text. */
    private static final String LISTED = """
            bpmn:definitions: id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion
            bpmn:process: id name isExecutable processType camunda:historyTimeToLive camunda:versionTag
            bpmn:documentation text: id textFormat
            bpmn:extensionElements:
            camunda:properties:
            camunda:property: id name value
            bpmn:startEvent: id name
            bpmn:endEvent: id name
            bpmn:intermediateThrowEvent: id name camunda:modelerTemplate camunda:modelerTemplateVersion
            bpmn:intermediateCatchEvent: id name
            bpmn:boundaryEvent: id name attachedToRef cancelActivity
            bpmn:timerEventDefinition: id
            bpmn:terminateEventDefinition: id
            bpmn:timeDuration text: id xsi:type
            bpmn:timeDate text: id xsi:type
            bpmn:timeCycle text: id xsi:type
            bpmn:userTask: id name camunda:modelerTemplate camunda:modelerTemplateVersion
            bpmn:multiInstanceLoopCharacteristics: id isSequential
            bpmn:loopCardinality text: id xsi:type
            bpmn:completionCondition text: id xsi:type
            bpmn:subProcess: id name
            bpmn:callActivity: id name calledElement camunda:modelerTemplate camunda:modelerTemplateVersion
            bpmn:exclusiveGateway: id name default gatewayDirection
            bpmn:inclusiveGateway: id name default gatewayDirection
            bpmn:parallelGateway: id name gatewayDirection
            bpmn:eventBasedGateway: id name gatewayDirection eventGatewayType instantiate
            bpmn:sequenceFlow: id name sourceRef targetRef
            bpmn:conditionExpression text: id xsi:type
            bpmn:incoming text:
            bpmn:outgoing text:
            bpmn:collaboration: id name
            bpmn:participant: id name processRef
            bpmn:laneSet: id name
            bpmn:childLaneSet: id
            bpmn:lane: id name
            bpmn:flowNodeRef text:
            bpmn:textAnnotation: id textFormat
            bpmn:text text:
            bpmn:association: id sourceRef targetRef associationDirection
            bpmndi:BPMNDiagram: id name
            bpmndi:BPMNPlane: id bpmnElement
            bpmndi:BPMNShape: id bpmnElement isHorizontal isExpanded isMarkerVisible bioc:stroke bioc:fill color:background-color color:border-color
            bpmndi:BPMNEdge: id bpmnElement bioc:stroke bioc:fill color:background-color color:border-color
            bpmndi:BPMNLabel: id color:color
            dc:Bounds: x y width height
            di:waypoint: x y
            """;

    private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();
    private static final Set<String> WITH_TEXT = new HashSet<>();

    static {
        for (String line : LISTED.lines().toList()) {
            // The namespace prefix has a colon too, so the one that ends the element is the second.
            int colon = line.indexOf(':', line.indexOf(':') + 1);
            String[] element = line.substring(0, colon).split(" ");
            String attributes = line.substring(colon + 1).strip();
            ATTRIBUTES.put(
                    element[0], attributes.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(attributes.split(" "))));
            if (element.length > 1) {
                WITH_TEXT.add(element[0]);
            }
        }
    }

    private Vocabulary() {}

    public static boolean knows(String element) {
        return ATTRIBUTES.containsKey(element);
    }

    public static boolean knows(String element, String attribute) {
        return ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
    }

    public static boolean hasText(String element) {
        return WITH_TEXT.contains(element);
    }

    static Set<String> elements() {
        return Set.copyOf(ATTRIBUTES.keySet());
    }
}
