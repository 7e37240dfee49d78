package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.Set;

/** Rule: whatever people read in the inbox, the timeline and the diagram has a name. */
final class NameLint implements LintRule {

    private static final Set<String> READ = Set.of(
            "bpmn:startEvent",
            "bpmn:endEvent",
            "bpmn:boundaryEvent",
            "bpmn:intermediateCatchEvent",
            "bpmn:intermediateThrowEvent",
            "bpmn:subProcess",
            "bpmn:callActivity");

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        root.tree()
                .filter(node -> READ.contains(node.name()))
                .filter(node -> node.attribute("name").isBlank())
                .forEach(node -> report.warning(node, "unnamed"));
        root.children("bpmn:process")
                .filter(process -> process.attribute("name").isBlank())
                .forEach(process -> report.warning(process, "unnamedProcess"));
    }
}
