package dev.mubiao.workflow.engine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a model says of each of its elements, in a line of text; where they are drawn is left out. */
public final class ModelParts {

    private static final Set<String> OF_ITS_PARENT = Set.of(
            "bpmn:documentation",
            "bpmn:extensionElements",
            "bpmn:timerEventDefinition",
            "bpmn:terminateEventDefinition",
            "bpmn:multiInstanceLoopCharacteristics",
            "bpmn:conditionExpression",
            "bpmn:text");

    private ModelParts() {}

    /** By the elements' ids, in the order of the model. @throws ModelRefused if it cannot be read */
    public static Map<String, String> of(String model) {
        Map<String, String> parts = new LinkedHashMap<>();
        new StrictXml()
                .read(model.getBytes(StandardCharsets.UTF_8))
                .tree()
                .filter(node -> node.name().startsWith("bpmn:") && !node.id().isEmpty())
                .filter(node -> !OF_ITS_PARENT.contains(node.name()))
                .forEach(node -> parts.put(node.id(), line(node)));
        return parts;
    }

    private static String line(XmlNode node) {
        String attributes = node.attributes().entrySet().stream()
                .filter(attribute -> !attribute.getKey().equals("id"))
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        String properties = node.properties().entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        String inner = node.children().stream()
                .filter(child ->
                        OF_ITS_PARENT.contains(child.name()) && !child.name().equals("bpmn:extensionElements"))
                .flatMap(XmlNode::tree)
                .map(part -> part.name() + (part.text().isEmpty() ? "" : "=" + part.text()))
                .collect(Collectors.joining(" "));
        return java.util.stream.Stream.of(node.name().substring("bpmn:".length()), attributes, properties, inner)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
