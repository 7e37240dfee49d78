package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.condition.Condition;
import dev.mubiao.bpmn.condition.ConditionSyntaxException;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.Set;

/** Conditions are of our own grammar, and there is no expression anywhere else. */
final class ExpressionCheck implements ModelCheck {

    private static final Set<String> CONDITIONS = Set.of("bpmn:conditionExpression", "bpmn:completionCondition");

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        root.tree().forEach(node -> {
            node.attributes().forEach((attribute, value) -> {
                if (hasExpression(value)) {
                    problems.add(ModelProblem.of(node.label(), attribute, "expression"));
                }
            });
            for (XmlNode child : node.children()) {
                text(node, child, problems);
            }
        });
    }

    private static void text(XmlNode parent, XmlNode node, List<ModelProblem> problems) {
        if (CONDITIONS.contains(node.name())) {
            try {
                Condition.parse(node.text());
            } catch (ConditionSyntaxException e) {
                problems.add(ModelProblem.of(parent.label(), node.name(), "condition", e.near()));
            }
        } else if (hasExpression(node.text())) {
            problems.add(ModelProblem.of(parent.label(), node.name(), "expression"));
        }
    }

    private static boolean hasExpression(String value) {
        return value.contains("${") || value.contains("#{");
    }
}
