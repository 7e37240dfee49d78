package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.condition.Condition;
import dev.mubiao.bpmn.condition.ConditionSyntaxException;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.directory.Role;
import java.util.List;
import java.util.stream.Stream;

/** Rule: the people, roles and values that a model names exist in the portal. */
final class ReferenceLint implements LintRule {

    private final ReferenceData facts;

    ReferenceLint(ReferenceData facts) {
        this.facts = facts;
    }

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        boolean grades = root.tree()
                .flatMap(node -> ElementSemantics.settings(node).stream())
                .anyMatch(StepSettings::graded);
        root.tree().forEach(node -> {
            ElementSemantics.settings(node).ifPresent(step -> {
                known(node, step.who(), report);
                known(node, step.fallback(), report);
            });
            if (node.name().equals("bpmn:sequenceFlow")) {
                condition(node, grades, report);
            }
            if (node.name().equals("bpmn:intermediateThrowEvent")) {
                notice(node, report);
            }
        });
    }

    private void known(XmlNode node, AssignmentRule assignmentRule, LintReport report) {
        if (assignmentRule instanceof AssignmentRule.People people) {
            people.logins().stream()
                    .filter(login -> !facts.hasPerson(login))
                    .distinct()
                    .forEach(login -> report.error(node, "unknownPerson", login));
        }
        if (assignmentRule instanceof AssignmentRule.Holders holders) {
            held(node, holders.role(), report);
        }
        if (assignmentRule instanceof AssignmentRule.DepartmentHolders holders) {
            held(node, holders.role(), report);
        }
    }

    private void held(XmlNode node, Role role, LintReport report) {
        if (!facts.hasHolder(role)) {
            report.warning(node, "nobodyHolds", LintFinding.WORD + role.key());
        }
    }

    private void notice(XmlNode event, LintReport report) {
        String word = event.properties().get(ModelConventions.NOTICE);
        if (word == null) {
            return;
        }
        try {
            known(event, AssignmentRule.of(word.strip()), report);
        } catch (IllegalArgumentException e) {
            // The first check says so.
            return;
        }
    }

    private void condition(XmlNode flow, boolean grades, LintReport report) {
        flow.child("bpmn:conditionExpression").map(XmlNode::text).ifPresent(text -> {
            try {
                comparisons(Condition.parse(text)).forEach(part -> value(flow, part, grades, report));
            } catch (ConditionSyntaxException e) {
                // The first check says so.
                return;
            }
        });
    }

    private void value(XmlNode flow, Condition.TextIs part, boolean grades, LintReport report) {
        if (!part.text().isEmpty()
                && facts.values(part.variable())
                        .filter(values -> !values.contains(part.text()))
                        .isPresent()) {
            report.error(flow, "unknownValue", part.text(), part.variable().key());
        }
        if (!grades && part.variable() == ProcessVariable.GRADE) {
            report.warning(flow, "neverGraded");
        }
    }

    private static Stream<Condition.TextIs> comparisons(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(ReferenceLint::comparisons);
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(ReferenceLint::comparisons);
        }
        if (condition instanceof Condition.Not not) {
            return comparisons(not.part());
        }
        return condition instanceof Condition.TextIs text ? Stream.of(text) : Stream.empty();
    }
}
