package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/**
 * Rule: the names of the process and of its nodes fit into the columns of the engine and of the worklist. Their ids are
 * bounded by the vocabulary already, and flows, lanes and notes are kept in the model only.
 */
final class LengthLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        root.tree()
                .filter(node -> node.name().equals("bpmn:process") || FlowGraph.isFlowNode(node))
                .filter(node -> node.attribute("name").length() > ModelConventions.LONGEST_NAME)
                .forEach(node -> report.error(
                        node,
                        "nameTooLong",
                        Integer.toString(ModelConventions.LONGEST_NAME),
                        Integer.toString(node.attribute("name").length())));
    }
}
