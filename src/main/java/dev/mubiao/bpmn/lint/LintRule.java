package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** A rule of the lint: looks at a model, which may be unfinished, for one sort of mistake. */
interface LintRule {

    void check(XmlNode root, List<FlowScope> scopes, LintReport report);
}
