package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Cleaning;
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
                .filter(node -> Cleaning.isNothing(node.attribute("name")))
                .forEach(node -> report.warning(node, "unnamed"));
        root.children("bpmn:process")
                .filter(process -> Cleaning.isNothing(process.attribute("name")))
                .forEach(process -> report.warning(process, "unnamedProcess"));
    }
}
