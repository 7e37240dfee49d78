package dev.mubiao.bpmn.xml;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Parses XML text into {@link XmlNode}s and refuses whatever XML offers beyond elements, attributes and text. The
 * readers give it their limits and say how an element becomes a node.
 */
public final class XmlParser {

    private final int deepest;
    private final int mostElements;
    private final Function<XMLStreamReader, XmlNode> element;
    private final Consumer<String> instruction;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    /**
     * @param element makes a node of the element at which the reader stands
     * @param instruction is given the target of each processing instruction
     */
    public XmlParser(
            int deepest, int mostElements, Function<XMLStreamReader, XmlNode> element, Consumer<String> instruction) {
        this.deepest = deepest;
        this.mostElements = mostElements;
        this.element = element;
        this.instruction = instruction;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    public static ModelRefused refused(String key, String... details) {
        return new ModelRefused(List.of(ModelProblem.of("definitions", null, key, details)));
    }

    public XmlNode read(String text) {
        // Before any parser sees it: a model never needs one, and no parser then needs to be trusted with it.
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw refused("doctype");
        }
        try {
            XmlNode root = parse(text);
            if (root == null) {
                throw refused("xml", "1");
            }
            return root;
        } catch (XMLStreamException e) {
            throw refused("xml", Integer.toString(e.getLocation().getLineNumber()));
        }
    }

    private @Nullable XmlNode parse(String text) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = null;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > mostElements || open.size() >= deepest) {
                        throw refused("tooDeep", Integer.toString(deepest), Integer.toString(mostElements));
                    }
                    XmlNode node = element.apply(reader);
                    if (root == null) {
                        root = node;
                    } else {
                        open.getFirst().children().add(node);
                    }
                    open.push(node);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().append(reader.getText());
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    instruction.accept(String.valueOf(reader.getPITarget()));
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
                default -> throw refused("doctype");
            }
        }
        return root;
    }
}
