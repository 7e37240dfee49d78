package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.vocabulary.LimitCheck;
import dev.mubiao.bpmn.vocabulary.NestingCheck;
import dev.mubiao.bpmn.vocabulary.TimeCheck;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Cleaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Converts the nodes of an imported process and of its sub-processes into those of the vocabulary, and removes what
 * was attached to others.
 */
final class BpmnImportNodes {

    private static final Set<String> OF_MACHINES =
            Set.of("bpmn:serviceTask", "bpmn:scriptTask", "bpmn:sendTask", "bpmn:receiveTask", "bpmn:businessRuleTask");
    private static final Set<String> OF_PEOPLE = Set.of("bpmn:task", "bpmn:manualTask");
    private static final Set<String> PARTS = Set.of("bpmn:transaction", "bpmn:adHocSubProcess");
    private static final Set<String> BESIDE =
            Set.of("bpmn:documentation", "bpmn:extensionElements", "bpmn:laneSet", "bpmn:incoming", "bpmn:outgoing");
    private static final String LINK = "bpmn:linkEventDefinition";

    private final BpmnImportLog changes;
    private final BpmnImportFlows flows;

    BpmnImportNodes(BpmnImportLog changes) {
        this.changes = changes;
        this.flows = new BpmnImportFlows(changes);
    }

    static boolean isNode(XmlNode node) {
        return FlowGraph.isFlowNode(node)
                || OF_MACHINES.contains(node.name())
                || OF_PEOPLE.contains(node.name())
                || PARTS.contains(node.name())
                || node.name().equals("bpmn:complexGateway");
    }

    /** How many steps of people, calls included, come of what a process or sub-process holds. */
    static long steps(XmlNode scope) {
        return scope.children().stream().mapToLong(BpmnImportNodes::stepsOf).sum();
    }

    private static long stepsOf(XmlNode node) {
        if (PARTS.contains(node.name()) || node.name().equals("bpmn:subProcess")) {
            boolean empty = node.children().stream().noneMatch(BpmnImportNodes::isNode);
            return byEvent(node) ? 0 : empty ? 1 : steps(node);
        }
        boolean waits = node.name().equals("bpmn:intermediateCatchEvent")
                && node.child("bpmn:timerEventDefinition").isEmpty()
                && node.child(LINK).isEmpty();
        boolean step = node.name().equals("bpmn:userTask")
                || node.name().equals("bpmn:callActivity")
                || OF_MACHINES.contains(node.name())
                || OF_PEOPLE.contains(node.name());
        return waits || step ? 1 : 0;
    }

    private static boolean byEvent(XmlNode part) {
        return part.attribute("triggeredByEvent").equals("true");
    }

    void clean(XmlNode scope) {
        List<XmlNode> jumps = links(scope);
        List<XmlNode> kept = new ArrayList<>();
        for (XmlNode child : scope.children()) {
            if (isNode(child)) {
                node(child).ifPresent(kept::add);
            } else if (BESIDE.contains(child.name()) || NestingCheck.fits(scope.name(), child.name())) {
                kept.add(child);
            } else {
                changes.stripped(child, "", "element", child.localName());
            }
        }
        kept.addAll(jumps);
        scope.children().clear();
        scope.children().addAll(kept);
        flows.clean(scope);
    }

    private Optional<XmlNode> node(XmlNode node) {
        if (PARTS.contains(node.name())) {
            changes.changed(node, "", "part", node.localName());
            return node(node.renamed("bpmn:subProcess"));
        }
        if (OF_MACHINES.contains(node.name())) {
            changes.converted(node, "machine", node.localName());
            return Optional.of(step(node));
        }
        if (OF_PEOPLE.contains(node.name())) {
            changes.changed(node, "", "task", node.localName());
            return Optional.of(step(node));
        }
        return switch (node.name()) {
            case "bpmn:userTask" -> Optional.of(step(node));
            case "bpmn:callActivity" -> Optional.of(call(node));
            case "bpmn:subProcess" -> part(node);
            case "bpmn:boundaryEvent" -> boundary(node);
            case "bpmn:complexGateway" -> {
                changes.changed(node, "", "complex");
                yield Optional.of(node.renamed("bpmn:inclusiveGateway"));
            }
            case "bpmn:intermediateCatchEvent" -> Optional.of(waiting(node));
            case "bpmn:startEvent", "bpmn:endEvent", "bpmn:intermediateThrowEvent" -> Optional.of(event(node));
            default -> Optional.of(node);
        };
    }

    private Optional<XmlNode> part(XmlNode node) {
        if (byEvent(node)) {
            changes.stripped(node, "", "eventPart");
            return Optional.empty();
        }
        loops(node);
        clean(node);
        if (node.children().stream().noneMatch(FlowGraph::isFlowNode)) {
            changes.converted(node, "emptyPart");
            return Optional.of(step(node));
        }
        return Optional.of(node);
    }

    private XmlNode call(XmlNode node) {
        if (ModelConventions.isKey(node.attribute("calledElement"))) {
            loops(node);
            return node;
        }
        changes.converted(node, "machine", node.localName());
        return step(node);
    }

    /** A step of which somebody has to say who decides, unless the file says it in our words. */
    private XmlNode step(XmlNode node) {
        XmlNode step = node.renamed("bpmn:userTask");
        step.children().removeIf(child -> isNode(child) || child.name().equals("bpmn:sequenceFlow"));
        loops(step);
        if (Cleaning.isNothing(step.attribute("name"))) {
            step.attributes().put("name", step.id());
        }
        if (ElementSemantics.settings(step).isEmpty()) {
            changes.changed(step, "", "step");
            step.children()
                    .removeIf(child -> child.name().equals("bpmn:extensionElements")
                            && child.children("camunda:properties").findAny().isPresent());
            XmlNode list = new XmlNode("camunda:properties");
            Map.of("stage", "UNIT_REVIEW", "who", "ADMINISTRATOR", "verbs", "agree", "fallback", "ADMINISTRATOR")
                    .forEach((name, value) ->
                            list.children().add(XmlNode.of("camunda:property", "name", name, "value", value)));
            XmlNode extensions = new XmlNode("bpmn:extensionElements");
            extensions.children().add(list);
            step.children().add(0, extensions);
        }
        return step;
    }

    private void loops(XmlNode activity) {
        activity.children().removeIf(child -> {
            boolean unknown = child.name().equals("bpmn:standardLoopCharacteristics")
                    || child.name().equals("bpmn:multiInstanceLoopCharacteristics")
                            && (!LimitCheck.bounded(child) || activity.name().equals("bpmn:callActivity"));
            if (unknown) {
                changes.stripped(activity, child.localName(), "loop");
                return true;
            }
            child.children()
                    .removeIf(part -> part.name().equals("bpmn:completionCondition")
                            && BpmnImportCondition.translated(part.text()).isEmpty());
            return false;
        });
    }

    private XmlNode event(XmlNode node) {
        boolean end = node.name().equals("bpmn:endEvent");
        node.children().removeIf(child -> {
            boolean trigger =
                    child.name().endsWith("EventDefinition") || child.name().equals("bpmn:eventDefinitionRef");
            if (!trigger || end && child.name().equals("bpmn:terminateEventDefinition")) {
                return false;
            }
            changes.stripped(node, child.localName(), "trigger", child.localName());
            return true;
        });
        return node;
    }

    private XmlNode waiting(XmlNode node) {
        Optional<XmlNode> timer = node.child("bpmn:timerEventDefinition");
        if (timer.isPresent()) {
            patient(node, timer.get());
            return node;
        }
        if (node.child(LINK).isPresent()) {
            changes.changed(node, "", "link");
            return event(node.renamed("bpmn:intermediateThrowEvent"));
        }
        changes.converted(node, "waiting");
        XmlNode plain = event(node);
        return step(plain);
    }

    private Optional<XmlNode> boundary(XmlNode node) {
        Optional<XmlNode> timer = node.child("bpmn:timerEventDefinition");
        if (timer.isEmpty()) {
            changes.stripped(node, "", "boundary");
            return Optional.empty();
        }
        patient(node, timer.get());
        return Optional.of(node);
    }

    /** A computed or too hasty time becomes a day, which somebody has to look at. */
    private void patient(XmlNode event, XmlNode timer) {
        timer.children().removeIf(child -> !child.name().startsWith("bpmn:time"));
        if (!TimeCheck.accepts(timer)) {
            changes.changed(
                    event,
                    "timer",
                    "timer",
                    timer.children().stream().map(XmlNode::text).collect(Collectors.joining(" ")));
            timer.children().clear();
            XmlNode day = new XmlNode("bpmn:timeDuration");
            day.text("P1D");
            timer.children().add(day);
        }
    }

    /** The flows that links stand for. */
    private static List<XmlNode> links(XmlNode scope) {
        Map<String, String> catches = new HashMap<>();
        scope.children("bpmn:intermediateCatchEvent")
                .forEach(event -> event.child(LINK).ifPresent(link -> catches.put(name(event, link), event.id())));
        List<XmlNode> drawn = new ArrayList<>();
        Set<String> ids =
                new HashSet<>(scope.children().stream().map(XmlNode::id).toList());
        scope.children("bpmn:intermediateThrowEvent")
                .forEach(event -> event.child(LINK).ifPresent(link -> {
                    String goal = catches.get(name(event, link));
                    String id = "link_" + event.id();
                    if (goal != null && ids.add(id)) {
                        drawn.add(
                                XmlNode.of("bpmn:sequenceFlow", "id", id, "sourceRef", event.id(), "targetRef", goal));
                    }
                }));
        return drawn;
    }

    private static String name(XmlNode event, XmlNode link) {
        return link.attribute("name").isBlank() ? event.attribute("name") : link.attribute("name");
    }
}
