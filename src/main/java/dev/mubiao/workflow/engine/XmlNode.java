package dev.mubiao.workflow.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a model file; names carry the usual prefix of their namespace ({@code bpmn:userTask}). */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    String id() {
        return attribute("id");
    }

    /** How a message names this element: by its id if it has one. */
    String label() {
        return id().isEmpty() ? name : id();
    }

    List<XmlNode> children() {
        return children;
    }

    Stream<XmlNode> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    Optional<XmlNode> child(String childName) {
        return children(childName).findFirst();
    }

    /** This element and all below it, in the order of the file. */
    Stream<XmlNode> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::tree));
    }

    String text() {
        return text.toString().strip();
    }

    void append(String characters) {
        text.append(characters);
    }

    /** The name/value pairs of the element's {@code camunda:property} extensions. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        children("bpmn:extensionElements")
                .flatMap(extensions -> extensions.children("camunda:properties"))
                .flatMap(list -> list.children("camunda:property"))
                .forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
        return properties;
    }
}
