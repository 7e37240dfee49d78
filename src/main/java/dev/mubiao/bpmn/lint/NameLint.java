package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rule: whatever people read in the inbox, the timeline and the diagram has a name, and each step one of its own. */
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
        sameNames(root, report);
    }

    /** Whoever has two of them open at the same target could not tell them apart in mails and lists. */
    private static void sameNames(XmlNode root, LintReport report) {
        Set<String> seen = new HashSet<>();
        root.tree()
                .filter(node -> node.name().equals("bpmn:userTask"))
                .filter(step -> !Cleaning.isNothing(step.attribute("name")))
                .filter(step -> !seen.add(Folding.key(step.attribute("name"))))
                .forEach(step -> report.warning(step, "sameName"));
    }
}
