package dev.mubiao.bpmn.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a model file; names carry the usual prefix of their namespace ({@code bpmn:userTask}). */
public final class XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlNode> children;
    private final StringBuilder text = new StringBuilder();
    private final boolean modifiable;

    public XmlNode(String name) {
        this.name = name;
        this.attributes = new LinkedHashMap<>();
        this.children = new ArrayList<>();
        this.modifiable = true;
    }

    private XmlNode(XmlNode other) {
        this.name = other.name;
        this.attributes = Collections.unmodifiableMap(other.attributes);
        this.children = other.children.stream().map(XmlNode::new).toList();
        this.text.append(other.text);
        this.modifiable = false;
    }

    /** The same element, and all below it, as nobody can change it. */
    public XmlNode unmodifiable() {
        return modifiable ? new XmlNode(this) : this;
    }

    public String name() {
        return name;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public String id() {
        return attribute("id");
    }

    /** How a message names this element: by its id if it has one. */
    public String label() {
        return id().isEmpty() ? name : id();
    }

    /** What a reader calls it: by its name if it has one. */
    public String displayName() {
        String given = attribute("name").strip();
        return given.isEmpty() ? label() : given;
    }

    /** Its name without the prefix or the namespace. */
    public String localName() {
        return name.substring(Math.max(name.lastIndexOf('}'), name.lastIndexOf(':')) + 1);
    }

    public List<XmlNode> children() {
        return children;
    }

    public Stream<XmlNode> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    public Optional<XmlNode> child(String childName) {
        return children(childName).findFirst();
    }

    /** This element and all below it, in the order of the file. */
    public Stream<XmlNode> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::tree));
    }

    public String text() {
        return text.toString().strip();
    }

    public void text(String instead) {
        if (!modifiable) {
            throw new UnsupportedOperationException("text of " + label());
        }
        text.setLength(0);
        text.append(instead);
    }

    /** A new element with attributes, given as names and values. */
    public static XmlNode of(String name, String... attributes) {
        XmlNode node = new XmlNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.attributes().put(attributes[i], attributes[i + 1]);
        }
        return node;
    }

    /** The same under another name. */
    public XmlNode renamed(String other) {
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
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        children("bpmn:extensionElements").forEach(extensions -> properties.putAll(properties(extensions)));
        return properties;
    }

    /** The same of one list of extensions. */
    public static Map<String, String> properties(XmlNode extensions) {
        Map<String, String> properties = new LinkedHashMap<>();
        extensions
                .children("camunda:properties")
                .flatMap(list -> list.children("camunda:property"))
                .forEach(property -> properties.put(property.attribute("name"), property.attribute("value")));
        return properties;
    }
}
