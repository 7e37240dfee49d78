package dev.mubiao.workflow.engine;

import java.util.List;

/** Looks at a whole model for one sort of problem. */
interface ModelCheck {

    void look(XmlNode root, List<ModelProblem> problems);
}
