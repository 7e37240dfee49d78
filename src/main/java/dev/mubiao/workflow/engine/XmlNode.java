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

    void text(String instead) {
        text.setLength(0);
        text.append(instead);
    }

    /** A new element with attributes, given as names and values. */
    static XmlNode of(String name, String... attributes) {
        XmlNode node = new XmlNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.attributes().put(attributes[i], attributes[i + 1]);
        }
        return node;
    }

    /** The same under another name. */
    XmlNode renamed(String other) {
        XmlNode node = new XmlNode(other);
        node.attributes.putAll(attributes);
        node.children.addAll(children);
        node.text.append(text);
        return node;
    }

    void append(String characters) {
        text.append(characters);
    }

    /** The name/value pairs of the element's {@code camunda:property} extensions. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        children("bpmn:extensionElements").forEach(extensions -> properties.putAll(properties(extensions)));
        return properties;
    }

    /** The same of one list of extensions. */
    static Map<String, String> properties(XmlNode extensions) {
        Map<String, String> properties = new LinkedHashMap<>();
        extensions
                .children("camunda:properties")
                .flatMap(list -> list.children("camunda:property"))
                .forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
        return properties;
    }
}
