package dev.mubiao.grid.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements of WordprocessingML in a tree. */
final class WordTree {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private WordTree() {}

    /** Whether it is an element of WordprocessingML with this name. */
    static boolean is(Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && (TRANSITIONAL.equals(node.getNamespaceURI()) || STRICT.equals(node.getNamespaceURI()));
    }

    /** What programs show that do not know the choice beside it. */
    static boolean fallback(Node node) {
        return "Fallback".equals(node.getLocalName()) && COMPATIBILITY.equals(node.getNamespaceURI());
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** All below, in the order of the document. */
    static List<Element> descendants(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(descendants(child, name));
        }
        return found;
    }

    static @Nullable Element nextElement(Node node) {
        Node next = node.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    /** A new element of the same vocabulary. */
    static Element create(Element beside, String name) {
        String prefix = beside.getPrefix();
        return beside.getOwnerDocument()
                .createElementNS(beside.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** An attribute of the same vocabulary as its element. */
    static void attribute(Element element, String name, String value) {
        String prefix = element.getPrefix();
        element.setAttributeNS(element.getNamespaceURI(), prefix == null ? name : prefix + ":" + name, value);
    }

    /** By local name, of whatever vocabulary. */
    static Optional<Attr> anyAttribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    static void insertAfter(Node node, Node before) {
        Node parent = before.getParentNode();
        if (parent != null) {
            parent.insertBefore(node, before.getNextSibling());
        }
    }
}
