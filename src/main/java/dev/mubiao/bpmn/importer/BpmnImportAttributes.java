package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.vocabulary.NestingCheck;
import dev.mubiao.bpmn.vocabulary.Vocabulary;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Removes from each imported element the attributes, child elements and texts that it cannot have here. */
final class BpmnImportAttributes {

    private static final Set<String> UNSAID = Set.of("bpmn:incoming", "bpmn:outgoing");
    private static final Set<String> DEFAULTS = Set.of("bpmn:exclusiveGateway", "bpmn:inclusiveGateway");
    private static final int LONGEST_NAME = 200;

    private final BpmnImportLog changes;

    BpmnImportAttributes(BpmnImportLog changes) {
        this.changes = changes;
    }

    void tidy(XmlNode node) {
        attributes(node);
        if (node.name().equals("bpmn:extensionElements")) {
            return;
        }
        List<XmlNode> kept = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (child.name().equals("bpmn:extensionElements")) {
                extensions(node, child, kept);
            } else if (fits(node, child)) {
                tidy(child);
                kept.add(child);
            } else if (!UNSAID.contains(child.name())) {
                changes.stripped(node, child.localName(), "element", child.localName());
            }
        }
        kept.sort(Comparator.comparingInt(BpmnImportAttributes::place));
        node.children().clear();
        node.children().addAll(kept);
        text(node);
    }

    /** The schema wants an order, which those who move elements about may have lost. */
    private static int place(XmlNode child) {
        return switch (child.name()) {
            case "bpmn:documentation" -> 0;
            case "bpmn:extensionElements" -> 1;
            case "bpmn:laneSet", "bpmn:multiInstanceLoopCharacteristics" -> 2;
            case "bpmn:textAnnotation", "bpmn:association" -> 4;
            case "bpmndi:BPMNDiagram" -> 5;
            default -> 3;
        };
    }

    private static boolean fits(XmlNode parent, XmlNode child) {
        return !UNSAID.contains(child.name())
                && Vocabulary.knows(child.name())
                && NestingCheck.fits(parent.name(), child.name());
    }

    private void attributes(XmlNode node) {
        Iterator<Map.Entry<String, String>> all = node.attributes().entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<String, String> attribute = all.next();
            String name = attribute.getKey();
            if (name.equals("xsi:type") && Vocabulary.knows(node.name(), name)) {
                attribute.setValue("bpmn:tFormalExpression");
                continue;
            }
            boolean known = Vocabulary.knows(node.name(), name);
            boolean misplaced = name.equals("default") && !DEFAULTS.contains(node.name());
            if (!known || misplaced) {
                if (!drawn(node)) {
                    changes.stripped(node, name, "attribute");
                }
                all.remove();
            } else if (expression(attribute.getValue())) {
                changes.changed(node, name, "expression", attribute.getValue());
                attribute.setValue(plain(attribute.getValue()));
            } else if (name.equals("name")) {
                String text = Cleaning.singleLine(attribute.getValue());
                if (text.length() > LONGEST_NAME) {
                    changes.changed(
                            node, name, "shortened", Integer.toString(text.length()), Integer.toString(LONGEST_NAME));
                }
                attribute.setValue(Abbreviation.within(text, LONGEST_NAME));
            }
        }
    }

    /** How something is drawn is not worth a word. */
    private static boolean drawn(XmlNode node) {
        return node.name().startsWith("bpmndi:")
                || node.name().startsWith("di:")
                || node.name().startsWith("dc:");
    }

    private void text(XmlNode node) {
        if (!Vocabulary.hasText(node.name())) {
            node.text("");
        } else if (expression(node.text())
                && !node.name().endsWith("ondition")
                && !node.name().endsWith("Expression")) {
            changes.changed(node, "", "expression", node.text());
            node.text(plain(node.text()));
        }
    }

    private void extensions(XmlNode node, XmlNode extensions, List<XmlNode> kept) {
        Map<String, String> properties = XmlNode.properties(extensions);
        List<XmlNode> left = new ArrayList<>();
        for (XmlNode child : extensions.children()) {
            if (!child.name().equals("camunda:properties")) {
                changes.stripped(node, child.localName(), "extension", child.name());
            }
        }
        properties.forEach((name, value) -> {
            if (allowed(node, name) && !expression(value)) {
                left.add(XmlNode.of("camunda:property", "name", name, "value", value));
            } else {
                changes.stripped(node, name, "property");
            }
        });
        if (!left.isEmpty()) {
            XmlNode list = new XmlNode("camunda:properties");
            list.children().addAll(left);
            XmlNode around = new XmlNode("bpmn:extensionElements");
            around.children().add(list);
            kept.add(around);
        }
    }

    private static boolean allowed(XmlNode node, String property) {
        return switch (node.name()) {
            case "bpmn:userTask" -> StepSettings.PROPERTIES.contains(property);
            case "bpmn:endEvent" -> property.equals("outcome");
            case "bpmn:intermediateThrowEvent" -> property.equals(ModelConventions.NOTICE);
            default -> false;
        };
    }

    private static boolean expression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static String plain(String text) {
        return text.replaceAll("[$#]\\{", "{");
    }
}
