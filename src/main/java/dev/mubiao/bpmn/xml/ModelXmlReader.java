package dev.mubiao.bpmn.xml;

import dev.mubiao.platform.text.Cleaning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a model file of at most 512 KiB of UTF-8 into nodes, and refuses whatever XML offers beyond elements,
 * attributes and text. Needed for every model that is not imported.
 */
public final class ModelXmlReader {

    private static final int MOST_BYTES = 512 * 1024;
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:",
            "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC", "dc:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://camunda.org/schema/1.0/bpmn", "camunda:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
            "http://camunda.org/schema/modeler/1.0", "modeler:",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:");

    private final XmlParser parser = new XmlParser(DEEPEST, MOST_ELEMENTS, ModelXmlReader::element, target -> {
        throw XmlParser.refused("doctype");
    });

    public XmlNode read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw XmlParser.refused("tooLarge", Integer.toString(MOST_BYTES / 1024));
        }
        return parser.read(utf8(bytes));
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String head = text.substring(0, Math.min(text.length(), 200)).toLowerCase(java.util.Locale.ROOT);
            boolean declaresOther = head.startsWith("<?xml")
                    && head.contains("encoding")
                    && !head.substring(0, Math.max(0, head.indexOf("?>")))
                            .matches("(?s).*encoding\\s*=\\s*[\"']utf-8[\"'].*");
            if (declaresOther || text.indexOf('\0') >= 0) {
                throw XmlParser.refused("encoding");
            }
            return Cleaning.withoutByteOrderMark(text);
        } catch (CharacterCodingException e) {
            throw XmlParser.refused("encoding");
        }
    }

    private static XmlNode element(XMLStreamReader reader) {
        XmlNode node = new XmlNode(prefix(reader.getNamespaceURI(), "{none}") + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = prefix(reader.getAttributeNamespace(i), "") + reader.getAttributeLocalName(i);
            node.attributes().put(name, reader.getAttributeValue(i));
        }
        return node;
    }

    /** Prefix and namespace of all that a model can have. */
    static Map<String, String> namespaces() {
        Map<String, String> namespaces = new TreeMap<>();
        PREFIXES.forEach((uri, prefix) -> namespaces.put(prefix.substring(0, prefix.length() - 1), uri));
        return namespaces;
    }

    public static String prefix(@org.jspecify.annotations.Nullable String namespace, String none) {
        if (namespace == null || namespace.isEmpty()) {
            return none;
        }
        return PREFIXES.getOrDefault(namespace, "{" + namespace + "}");
    }
}
