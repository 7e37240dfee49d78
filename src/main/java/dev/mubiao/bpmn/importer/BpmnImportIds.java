package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every element of an imported file an id that the portal accepts, and rewrites the references to it. */
final class BpmnImportIds {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final List<String> REFERENCES =
            List.of("sourceRef", "targetRef", "default", "attachedToRef", "bpmnElement", "processRef");

    private final BpmnImportLog changes;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    BpmnImportIds(BpmnImportLog changes) {
        this.changes = changes;
    }

    void tidy(XmlNode root) {
        List<XmlNode> elements =
                root.tree().filter(node -> node.name().startsWith("bpmn:")).toList();
        elements.stream().filter(node -> fits(node.id())).forEach(node -> used.add(node.id()));
        Set<String> seen = new HashSet<>();
        for (XmlNode node : elements) {
            String id = node.id();
            boolean named = node.attributes().containsKey("id");
            if (named && fits(id) && seen.add(id)) {
                known.put(id, id);
            } else if (named || referable(node)) {
                String other = fresh(node, id);
                known.putIfAbsent(id, other);
                if (named) {
                    changes.changed(node, "id", "id", id, other);
                }
                node.attributes().put("id", other);
                seen.add(other);
            }
        }
        root.tree().forEach(this::follow);
    }

    private static boolean fits(String id) {
        return ID.matcher(id).matches();
    }

    private static boolean referable(XmlNode node) {
        return FlowGraph.isFlowNode(node)
                || node.name().endsWith("Task")
                || node.name().equals("bpmn:task")
                || node.name().equals("bpmn:process")
                || node.name().equals("bpmn:sequenceFlow");
    }

    private String fresh(XmlNode node, String id) {
        String kind = node.name().substring(node.name().indexOf(':') + 1);
        String plain = id.replaceAll("[^A-Za-z0-9_.-]", "");
        String base = plain.isEmpty() ? kind : Character.isLetter(plain.charAt(0)) ? plain : "id_" + plain;
        base = base.substring(0, Math.min(base.length(), 50));
        String fresh = base;
        for (int i = 2; !used.add(fresh); i++) {
            fresh = base + "_" + i;
        }
        return fresh;
    }

    private void follow(XmlNode node) {
        for (String reference : REFERENCES) {
            String id = node.attribute(reference).strip();
            if (!id.isEmpty()) {
                node.attributes().put(reference, resolved(id));
            }
        }
        if (node.name().equals("bpmn:flowNodeRef")) {
            node.text(resolved(node.text()));
        }
    }

    /** Some tools write a prefix in front of an id to which they refer. */
    private String resolved(String id) {
        if (known.containsKey(id)) {
            return known.getOrDefault(id, id);
        }
        String local = id.substring(id.indexOf(':') + 1);
        return known.getOrDefault(local, local);
    }
}
