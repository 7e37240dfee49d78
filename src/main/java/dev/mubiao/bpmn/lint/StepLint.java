package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.directory.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule: the verbs of a step make sense at its stage and in its model, and those whom it asks may use them. */
final class StepLint implements LintRule {

    private static final Map<Stage, Set<StepVerb>> DECIDING = Map.of(
            Stage.UNIT_REVIEW, EnumSet.of(StepVerb.AGREE, StepVerb.RETURN, StepVerb.REJECT),
            Stage.FINANCE_REVIEW, EnumSet.of(StepVerb.AGREE, StepVerb.RETURN, StepVerb.REJECT),
            Stage.PUBLICATION, EnumSet.of(StepVerb.PUBLISH),
            Stage.CORRECTION, EnumSet.of(StepVerb.RESUBMIT));

    private static final Map<Stage, StepVerb> WAY_ON = Map.of(
            Stage.UNIT_REVIEW, StepVerb.AGREE,
            Stage.FINANCE_REVIEW, StepVerb.AGREE,
            Stage.PUBLICATION, StepVerb.PUBLISH,
            Stage.CORRECTION, StepVerb.RESUBMIT);

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        // A called process leaves both to its caller.
        boolean called = !ElementSemantics.approval(root);
        boolean corrects = called || root.tree().anyMatch(ElementSemantics::corrects);
        boolean rejects = called || root.tree().anyMatch(node -> ElementSemantics.ends(node, Outcome.NOT_PASSED));
        root.tree()
                .forEach(node -> ElementSemantics.settings(node).ifPresent(step -> {
                    verbs(node, step, report);
                    if (step.verbs().contains(StepVerb.RETURN) && !corrects) {
                        report.error(node, "noCorrection");
                    }
                    if (step.verbs().contains(StepVerb.REJECT) && !rejects) {
                        report.error(node, "noNotPassed");
                    }
                    who(node, step, report);
                    countersign(node, step, report);
                    if (step.stage() != Stage.CORRECTION && node.properties().containsKey(StepSettings.EDITABLE)) {
                        report.warning(node, "editableElsewhere", word(step.stage()), word(Stage.CORRECTION));
                    }
                }));
    }

    private static void verbs(XmlNode node, StepSettings step, LintReport report) {
        StepVerb wayOn = WAY_ON.get(step.stage());
        if (wayOn != null && !step.verbs().contains(wayOn)) {
            report.error(node, "noWayOn", word(wayOn), word(step.stage()));
        }
        step.verbs().stream()
                .filter(StepVerb::deciding)
                .filter(verb -> !DECIDING.getOrDefault(step.stage(), Set.of()).contains(verb))
                .sorted()
                .forEach(verb -> report.error(node, "verbElsewhere", word(verb), word(step.stage())));
        if (step.graded() && step.stage().review()) {
            EnumSet.of(StepVerb.RETURN, StepVerb.REJECT).stream()
                    .filter(verb -> !step.verbs().contains(verb))
                    .forEach(verb -> report.error(node, "gradedWithout", word(verb)));
        } else if (step.graded()) {
            report.error(node, "gradedElsewhere", word(step.stage()));
        }
    }

    private static void who(XmlNode node, StepSettings step, LintReport report) {
        if (!node.properties().containsKey("fallback")) {
            report.warning(node, "noFallback");
        }
        if (!able(step.who(), step.stage())) {
            report.error(node, "wrongRole", step.who().word(), word(step.stage()));
        }
    }

    private static boolean able(AssignmentRule who, Stage stage) {
        if (who instanceof AssignmentRule.DepartmentHolders holders) {
            return stage.review() && holders.role() != Role.PREPARER;
        }
        return !(who instanceof AssignmentRule.Holders holders) || able(holders.role(), stage);
    }

    private static boolean able(Role role, Stage stage) {
        return role == Role.ADMINISTRATOR
                || switch (stage) {
                    case UNIT_REVIEW, FINANCE_REVIEW -> role != Role.AUDITOR;
                    case PUBLICATION -> role == Role.PUBLISHER;
                    case CORRECTION -> role == Role.PREPARER;
                };
    }

    private static void countersign(XmlNode node, StepSettings step, LintReport report) {
        if (node.child("bpmn:multiInstanceLoopCharacteristics").isPresent()) {
            report.warning(node, "sameTwice");
        }
        if (step.countersign() == null) {
            return;
        }
        if (alone(step.who())) {
            report.warning(node, "countersignAlone");
        }
        if (!step.stage().review()) {
            report.warning(node, "countersignElsewhere", word(step.stage()));
        }
    }

    private static boolean alone(AssignmentRule who) {
        return who instanceof AssignmentRule.People people
                ? people.logins().size() == 1
                : !(who instanceof AssignmentRule.Holders) && !(who instanceof AssignmentRule.DepartmentHolders);
    }

    private static String word(StepVerb verb) {
        return LintFinding.WORD + "bpmn.verb." + verb.name();
    }

    private static String word(Stage stage) {
        return LintFinding.WORD + "bpmn.stage." + stage.name();
    }
}
