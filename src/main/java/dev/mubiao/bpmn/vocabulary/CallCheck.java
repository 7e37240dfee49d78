package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** A call names one other process of the portal, literally. */
final class CallCheck implements ModelCheck {

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        List<String> own = root.children("bpmn:process").map(XmlNode::id).toList();
        root.tree().filter(node -> node.name().equals("bpmn:callActivity")).forEach(call -> {
            String key = call.attribute("calledElement");
            if (!ModelConventions.isKey(key)) {
                problems.add(ModelProblem.of(call.label(), "calledElement", "call"));
            } else if (own.contains(key)) {
                problems.add(ModelProblem.of(call.label(), "calledElement", "callsItself", key));
            }
        });
    }
}
