package dev.mubiao.workflow.engine;

import java.util.List;

/** Looks at a model that may be half drawn for one sort of mistake. */
interface LintRule {

    void look(XmlNode root, List<ControlFlow> scopes, LintReport report);
}
