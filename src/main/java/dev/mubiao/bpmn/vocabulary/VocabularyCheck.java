package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Nothing but listed elements and attributes, and every id once. */
final class VocabularyCheck implements ModelCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        Set<String> ids = new HashSet<>();
        if (!root.name().equals("bpmn:definitions")) {
            problems.add(ModelProblem.of(root.label(), null, "root"));
        }
        root.tree().forEach(node -> {
            checkElement(node, problems);
            String id = node.id();
            if (node.attributes().containsKey("id") && (!ID.matcher(id).matches() || !ids.add(id))) {
                problems.add(ModelProblem.of(node.name(), "id", "id", id));
            }
        });
        long processes = root.children("bpmn:process").count();
        boolean executable = root.children("bpmn:process")
                .allMatch(process -> process.attribute("isExecutable").equals("true")
                        && !process.id().isEmpty());
        if (processes != 1 || !executable) {
            problems.add(ModelProblem.of(root.label(), null, "process"));
        }
    }

    private static void checkElement(XmlNode node, List<ModelProblem> problems) {
        if (!Vocabulary.knows(node.name())) {
            problems.add(ModelProblem.of(node.label(), null, "element", node.name()));
            return;
        }
        for (String attribute : node.attributes().keySet()) {
            if (!Vocabulary.knows(node.name(), attribute)) {
                problems.add(ModelProblem.of(node.label(), attribute, "attribute", node.name()));
            }
        }
        if (!node.text().isEmpty() && !Vocabulary.hasText(node.name())) {
            problems.add(ModelProblem.of(node.label(), null, "text", node.name()));
        }
        String type = node.attribute("xsi:type");
        if (!type.isEmpty() && !type.endsWith("tFormalExpression")) {
            problems.add(ModelProblem.of(node.label(), "xsi:type", "attribute", node.name()));
        }
    }
}
