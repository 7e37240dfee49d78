package dev.mubiao.bpmn.comparison;

import dev.mubiao.bpmn.comparison.ElementChange.Kind;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.vocabulary.Vocabulary;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An element of a model by what a reader knows it by.
 *
 * @param properties all that it says, by name
 * @param place where it is drawn; empty for what has no place of its own
 * @param names of all elements of its model, by id
 */
record ModelElement(
        String id, String type, String name, Map<String, String> properties, String place, Map<String, String> names) {

    static final ModelElement NOTHING = new ModelElement("", "", "", Map.of(), "", Map.of());

    private static final Set<String> COMPARED =
            Set.of("bpmn:process", "bpmn:sequenceFlow", "bpmn:participant", "bpmn:lane", "bpmn:textAnnotation");
    private static final List<String> REFERENCES =
            List.of("sourceRef", "targetRef", "default", "attachedToRef", "within");
    private static final Set<String> UNSAID = Set.of("id", "name", "isExecutable", "gatewayDirection");
    private static final String PREFIX = "camunda:";

    static Map<String, ModelElement> all(XmlNode root) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        root.tree().forEach(node -> {
            if (!node.id().isEmpty()) {
                names.putIfAbsent(node.id(), node.displayName());
            }
            if (node.name().equals("bpmndi:BPMNShape")) {
                node.child("dc:Bounds")
                        .ifPresent(bounds -> places.put(
                                node.attribute("bpmnElement"),
                                bounds.attributes().toString()));
            }
        });
        Map<String, ModelElement> elements = new LinkedHashMap<>();
        collect(root, "", names, places, elements);
        return elements;
    }

    /** A property as readers see it: what it refers to by name. */
    String shown(String property) {
        String value = properties.getOrDefault(property, "");
        return REFERENCES.contains(property) ? names.getOrDefault(value, value) : value;
    }

    ElementChange as(Kind kind, List<Property> changed) {
        return new ElementChange(id, kind, type, name, changed);
    }

    private static void collect(
            XmlNode node,
            String within,
            Map<String, String> names,
            Map<String, String> places,
            Map<String, ModelElement> elements) {
        boolean compared = FlowGraph.isFlowNode(node) || COMPARED.contains(node.name());
        if (compared && !node.id().isEmpty()) {
            Map<String, String> properties = said(node, within);
            elements.put(
                    node.id(),
                    new ModelElement(
                            node.id(),
                            node.localName(),
                            called(node, names),
                            properties,
                            places.getOrDefault(node.id(), ""),
                            names));
        }
        String inside = node.name().equals("bpmn:subProcess") ? node.id() : within;
        node.children().forEach(child -> collect(child, inside, names, places, elements));
    }

    /** A flow without a name is known by its ends. */
    private static String called(XmlNode node, Map<String, String> names) {
        if (!node.name().equals("bpmn:sequenceFlow") || !node.attribute("name").isBlank()) {
            return names.getOrDefault(node.id(), node.id());
        }
        String source = node.attribute("sourceRef");
        String target = node.attribute("targetRef");
        return names.getOrDefault(source, source) + " → " + names.getOrDefault(target, target);
    }

    private static Map<String, String> said(XmlNode node, String within) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("type", node.localName());
        properties.put("name", node.attribute("name"));
        node.attributes().forEach((attribute, value) -> {
            if (!UNSAID.contains(attribute)) {
                properties.put(attribute.startsWith(PREFIX) ? attribute.substring(PREFIX.length()) : attribute, value);
            }
        });
        if (node.name().equals("bpmn:boundaryEvent")) {
            properties.putIfAbsent("cancelActivity", "true");
        }
        properties.put("within", within);
        properties.putAll(node.properties());
        if (properties.containsKey("verbs")) {
            properties.put("verbs", sorted(properties.getOrDefault("verbs", "")));
        }
        node.children().stream()
                .filter(child -> !FlowGraph.isFlowNode(child) && !COMPARED.contains(child.name()))
                .filter(child ->
                        !child.name().equals("bpmn:laneSet") && !child.name().equals("bpmn:collaboration"))
                .flatMap(XmlNode::tree)
                .filter(part -> Vocabulary.hasText(part.name()) && !part.text().isEmpty())
                .filter(part ->
                        !part.name().equals("bpmn:incoming") && !part.name().equals("bpmn:outgoing"))
                .forEach(part -> properties.merge(part.localName(), part.text(), (one, other) -> one + ", " + other));
        return properties;
    }

    /** The order of verbs means nothing. */
    private static String sorted(String list) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : list.split(",")) {
            words.add(word.strip());
        }
        return String.join(",", words);
    }
}
