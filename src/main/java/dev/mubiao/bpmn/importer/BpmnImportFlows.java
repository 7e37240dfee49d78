package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the flows, lanes and annotations between the remaining nodes of an imported scope, with the conditions that
 * our grammar can express.
 */
final class BpmnImportFlows {

    private final BpmnImportLog changes;

    BpmnImportFlows(BpmnImportLog changes) {
        this.changes = changes;
    }

    void clean(XmlNode scope) {
        Set<String> nodes = scope.children().stream()
                .filter(FlowGraph::isFlowNode)
                .map(XmlNode::id)
                .collect(Collectors.toCollection(HashSet::new));
        scope.children().removeIf(child -> {
            boolean loose =
                    child.name().equals("bpmn:boundaryEvent") && !nodes.contains(child.attribute("attachedToRef"));
            if (loose) {
                nodes.remove(child.id());
                changes.stripped(child, "attachedToRef", "boundary");
            }
            return loose;
        });
        scope.children().removeIf(child -> {
            boolean loose = child.name().equals("bpmn:sequenceFlow")
                    && !(nodes.contains(child.attribute("sourceRef")) && nodes.contains(child.attribute("targetRef")));
            if (loose) {
                changes.stripped(child, "", "flow");
            }
            return loose;
        });
        scope.children("bpmn:sequenceFlow").forEach(this::condition);
        Set<String> ways = scope.children("bpmn:sequenceFlow").map(XmlNode::id).collect(Collectors.toSet());
        scope.children().forEach(child -> {
            if (!child.attribute("default").isEmpty() && !ways.contains(child.attribute("default"))) {
                child.attributes().remove("default");
            }
        });
        Set<String> notes =
                scope.children("bpmn:textAnnotation").map(XmlNode::id).collect(Collectors.toSet());
        scope.children()
                .removeIf(child -> child.name().equals("bpmn:association")
                        && !(ends(child, "sourceRef", nodes, notes) && ends(child, "targetRef", nodes, notes)));
        List<XmlNode> lanes = scope.children("bpmn:laneSet").toList();
        lanes.forEach(set -> set.tree()
                .toList()
                .forEach(part -> part.children()
                        .removeIf(reference ->
                                reference.name().equals("bpmn:flowNodeRef") && !nodes.contains(reference.text()))));
    }

    private static boolean ends(XmlNode association, String end, Set<String> nodes, Set<String> notes) {
        String id = association.attribute(end);
        return nodes.contains(id) || notes.contains(id);
    }

    private void condition(XmlNode flow) {
        flow.children().removeIf(child -> {
            if (!child.name().equals("bpmn:conditionExpression")) {
                return false;
            }
            String text = child.text();
            String ours = BpmnImportCondition.translated(text).orElse(null);
            child.children().clear();
            if (ours == null) {
                if (!text.isBlank()) {
                    changes.changed(flow, "conditionExpression", "condition", text);
                }
                return true;
            }
            if (!ours.equals(text)) {
                changes.changed(flow, "conditionExpression", "translated", text, ours);
            }
            child.text(ours);
            return false;
        });
    }
}
