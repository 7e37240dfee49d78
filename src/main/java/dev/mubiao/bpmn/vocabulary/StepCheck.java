package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.InvalidStepException;
import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Cleaning;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every user task says what it means, every end what comes out; no other element has properties. */
final class StepCheck implements ModelCheck {

    private static final String OUTCOME = "outcome";

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        root.tree().forEach(node -> {
            Map<String, String> properties = node.properties();
            switch (node.name()) {
                case "bpmn:userTask" -> step(node, properties, problems);
                case "bpmn:endEvent" -> end(node, properties, problems);
                case "bpmn:intermediateThrowEvent" -> notice(node, properties, problems);
                default -> none(node, properties.keySet(), problems);
            }
        });
    }

    private static void step(XmlNode node, Map<String, String> properties, List<ModelProblem> problems) {
        try {
            StepSettings.of(properties);
        } catch (InvalidStepException e) {
            problems.add(ModelProblem.of(node.label(), e.property(), "step"));
        }
        if (Cleaning.isNothing(node.attribute("name"))) {
            problems.add(ModelProblem.of(node.label(), "name", "step"));
        }
    }

    private static void end(XmlNode node, Map<String, String> properties, List<ModelProblem> problems) {
        String outcome = properties.getOrDefault(OUTCOME, "");
        boolean known = outcome.isEmpty()
                || Arrays.stream(Outcome.values())
                        .anyMatch(value -> value.name().equals(outcome));
        if (!known) {
            problems.add(ModelProblem.of(node.label(), OUTCOME, "step"));
        }
        properties.keySet().stream()
                .filter(name -> !name.equals(OUTCOME))
                .forEach(name -> problems.add(ModelProblem.of(node.label(), name, "step")));
    }

    /** One that tells nobody is only a mark in the diagram. */
    private static void notice(XmlNode node, Map<String, String> properties, List<ModelProblem> problems) {
        properties.forEach((name, value) -> {
            if (!name.equals(ModelConventions.NOTICE) || !decider(value)) {
                problems.add(ModelProblem.of(node.label(), name, "step"));
            }
        });
    }

    private static boolean decider(String word) {
        try {
            AssignmentRule.of(word.strip());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void none(XmlNode node, Set<String> properties, List<ModelProblem> problems) {
        properties.forEach(name -> problems.add(ModelProblem.of(node.label(), name, "step")));
    }
}
