package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.vocabulary.LimitCheck;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes one process of the portal from an imported file: its largest process, its pool and its diagram. */
final class BpmnImportProcess {

    private static final String TIME_TO_LIVE = "camunda:historyTimeToLive";

    private final BpmnImportLog changes;
    private final BpmnImportNodes scopes;

    BpmnImportProcess(BpmnImportLog changes) {
        this.changes = changes;
        this.scopes = new BpmnImportNodes(changes);
    }

    /** @throws ModelRefused if there is no process in it */
    XmlNode clean(XmlNode root) {
        XmlNode process = root.children("bpmn:process")
                .filter(candidate -> size(candidate) > 0)
                .max(Comparator.comparingLong(BpmnImportProcess::size))
                .orElseThrow(() -> new ModelRefused(List.of(ModelProblem.of(root.label(), null, "noProcess"))));
        List<XmlNode> kept = new ArrayList<>();
        for (XmlNode child : root.children()) {
            if (child == process || child.name().equals("bpmndi:BPMNDiagram")) {
                kept.add(child);
            } else if (child.name().equals("bpmn:collaboration") && pool(child, process)) {
                kept.add(child);
            } else if (child.name().equals("bpmn:process")) {
                changes.stripped(child, "", "otherProcess");
            } else {
                changes.stripped(child, "", "element", child.localName());
            }
        }
        root.children().clear();
        root.children().addAll(kept);
        scopes.clean(process);
        head(root, process);
        new BpmnImportAttributes(changes).tidy(root);
        return process;
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
        if (!process.id().equals(ModelConventions.APPROVAL_KEY)) {
            changes.changed(process, "id", "key", process.id(), ModelConventions.APPROVAL_KEY);
            String old = process.id();
            root.tree()
                    .filter(node -> node.attribute("processRef").equals(old))
                    .forEach(node -> node.attributes().put("processRef", ModelConventions.APPROVAL_KEY));
            root.tree()
                    .filter(node -> node.attribute("bpmnElement").equals(old))
                    .forEach(node -> node.attributes().put("bpmnElement", ModelConventions.APPROVAL_KEY));
            process.attributes().put("id", ModelConventions.APPROVAL_KEY);
        }
        if (!process.attribute("isExecutable").equals("true")) {
            changes.changed(process, "isExecutable", "executable");
            process.attributes().put("isExecutable", "true");
        }
        if (!LimitCheck.keepsHistory(process.attribute(TIME_TO_LIVE))) {
            process.attributes().put(TIME_TO_LIVE, "P3650D");
        }
        if (root.attribute("targetNamespace").isBlank()) {
            root.attributes().put("targetNamespace", "https://mubiao.dev/processes");
        }
        Set<String> ids = new HashSet<>();
        // The process has its new id now, which something else in the file may have had.
        root.tree()
                .filter(node ->
                        node != process && node.id().equals(ModelConventions.APPROVAL_KEY) && ids.add(node.id()))
                .forEach(node -> node.attributes().put("id", node.id() + "_" + node.localName()));
    }
}
