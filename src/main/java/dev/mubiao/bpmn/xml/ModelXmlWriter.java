package dev.mubiao.bpmn.xml;

import java.util.Map;

/** Writes a model as XML with the usual namespace prefixes. */
public final class ModelXmlWriter {

    private ModelXmlWriter() {}

    public static String write(XmlNode root) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(root, xml, "", ModelXmlReader.namespaces());
        return xml.toString();
    }

    private static void write(XmlNode node, StringBuilder xml, String indent, Map<String, String> declared) {
        xml.append(indent).append('<').append(node.name());
        declared.forEach((prefix, uri) -> attribute("xmlns:" + prefix, uri, xml));
        node.attributes().forEach((name, value) -> attribute(name, value, xml));
        if (node.children().isEmpty() && node.text().isEmpty()) {
            xml.append(" />\n");
            return;
        }
        xml.append('>');
        if (node.children().isEmpty()) {
            xml.append(escaped(node.text()));
        } else {
            xml.append('\n');
            node.children().forEach(child -> write(child, xml, indent + "  ", Map.of()));
            xml.append(indent);
        }
        xml.append("</").append(node.name()).append(">\n");
    }

    private static void attribute(String name, String value, StringBuilder xml) {
        xml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
