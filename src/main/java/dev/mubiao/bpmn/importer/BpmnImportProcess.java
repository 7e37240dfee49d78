package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.vocabulary.TimeCheck;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one process of the portal from an imported file: the process that is to be executed, its pool and its diagram.
 */
final class BpmnImportProcess {

    private static final String TIME_TO_LIVE = "camunda:historyTimeToLive";

    /** What has steps comes before what has none, then what is executable, then what is larger. */
    private static final Comparator<XmlNode> PREFERENCE = Comparator.comparing(
                    (XmlNode process) -> BpmnImportNodes.steps(process) > 0)
            .thenComparing(BpmnImportProcess::executable)
            .thenComparingLong(BpmnImportNodes::steps)
            .thenComparingLong(BpmnImportProcess::size);

    private final BpmnImportLog changes;
    private final BpmnImportNodes scopes;
    private final String key;

    /** @param key that the process is to have */
    BpmnImportProcess(BpmnImportLog changes, String key) {
        this.changes = changes;
        this.key = key;
        this.scopes = new BpmnImportNodes(changes);
    }

    /** The process of a file that is taken in; empty if there is none. */
    static Optional<XmlNode> preferred(XmlNode root) {
        return root.children("bpmn:process")
                .filter(candidate -> size(candidate) > 0)
                .max(PREFERENCE);
    }

    /** @throws ModelRefused if there is no process in it, or none that leaves a step */
    XmlNode clean(XmlNode root) {
        XmlNode process = preferred(root).orElseThrow(() -> refused(root, "noProcess"));
        List<XmlNode> kept = new ArrayList<>();
        for (XmlNode child : root.children()) {
            if (child == process || child.name().equals("bpmndi:BPMNDiagram")) {
                kept.add(child);
            } else if (child.name().equals("bpmn:collaboration") && pool(child, process)) {
                kept.add(child);
            } else if (child.name().equals("bpmn:process")) {
                changes.stripped(child, "", "otherProcess", process.displayName());
            } else {
                changes.stripped(child, "", "element", child.localName());
            }
        }
        root.children().clear();
        root.children().addAll(kept);
        scopes.clean(process);
        if (!hasStep(process)) {
            throw refused(process, "noStep");
        }
        head(root, process);
        new BpmnImportAttributes(changes).tidy(root);
        return process;
    }

    /** Whether somebody has something to do in it, or in a process that it calls. */
    static boolean hasStep(XmlNode root) {
        return root.tree()
                .anyMatch(node ->
                        node.name().equals("bpmn:userTask") || node.name().equals("bpmn:callActivity"));
    }

    static ModelRefused refused(XmlNode element, String why) {
        return new ModelRefused(List.of(ModelProblem.of(element.label(), null, why)));
    }

    private static boolean executable(XmlNode process) {
        return process.attribute("isExecutable").equals("true");
    }

    private static long size(XmlNode process) {
        return process.tree().filter(BpmnImportNodes::isNode).count();
    }

    /** Whether something of the collaboration is left: the pool of the process. */
    private boolean pool(XmlNode collaboration, XmlNode process) {
        List<XmlNode> kept = new ArrayList<>();
        for (XmlNode child : collaboration.children()) {
            boolean own = child.name().equals("bpmn:participant")
                    && child.attribute("processRef").equals(process.id());
            if (own) {
                kept.add(child);
            } else {
                changes.stripped(child, "", "element", child.localName());
            }
        }
        collaboration.children().clear();
        // A second pool of the same process would be drawn over the first.
        kept.stream().limit(1).forEach(collaboration.children()::add);
        return !kept.isEmpty();
    }

    private void head(XmlNode root, XmlNode process) {
        if (!process.id().equals(key)) {
            changes.changed(process, "id", "key", process.id(), key);
            String old = process.id();
            root.tree()
                    .filter(node -> node.attribute("processRef").equals(old))
                    .forEach(node -> node.attributes().put("processRef", key));
            root.tree()
                    .filter(node -> node.attribute("bpmnElement").equals(old))
                    .forEach(node -> node.attributes().put("bpmnElement", key));
            process.attributes().put("id", key);
        }
        if (!executable(process)) {
            changes.changed(process, "isExecutable", "executable");
            process.attributes().put("isExecutable", "true");
        }
        if (!TimeCheck.keepsHistory(process.attribute(TIME_TO_LIVE))) {
            process.attributes().put(TIME_TO_LIVE, "P3650D");
        }
        if (root.attribute("targetNamespace").isBlank()) {
            root.attributes().put("targetNamespace", "https://mubiao.dev/processes");
        }
        Set<String> ids = new HashSet<>();
        // The process has its new id now, which something else in the file may have had.
        root.tree()
                .filter(node -> node != process && node.id().equals(key) && ids.add(node.id()))
                .forEach(node -> node.attributes().put("id", node.id() + "_" + node.localName()));
    }
}
