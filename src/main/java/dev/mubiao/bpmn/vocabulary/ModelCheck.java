package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** One of the first checks: looks at a whole model for one sort of problem. */
interface ModelCheck {

    void check(XmlNode root, List<ModelProblem> problems);
}
