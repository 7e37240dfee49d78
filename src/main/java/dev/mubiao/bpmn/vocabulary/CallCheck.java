package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.regex.Pattern;

/** A call names one other process of the portal, literally. */
final class CallCheck implements ModelCheck {

    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        List<String> own = root.children("bpmn:process").map(XmlNode::id).toList();
        root.tree().filter(node -> node.name().equals("bpmn:callActivity")).forEach(call -> {
            String key = call.attribute("calledElement");
            if (!KEY.matcher(key).matches()) {
                problems.add(ModelProblem.of(call.label(), "calledElement", "call"));
            } else if (own.contains(key)) {
                problems.add(ModelProblem.of(call.label(), "calledElement", "callsItself", key));
            }
        });
    }
}
