package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.graph.PassedStages;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rule: an approval leads through a unit and a finance review on every way to where a target is approved. Where two
 * administrators allow less, only a warning is left.
 */
final class ReviewLint implements LintRule {

    private final CalledProcesses processes;
    private final Predicate<Stage> exempted;

    ReviewLint(CalledProcesses processes, Predicate<Stage> exempted) {
        this.processes = processes;
        this.exempted = exempted;
    }

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        if (!ElementSemantics.approval(root)) {
            // A called process leaves it to its callers.
            return;
        }
        PassedStages.missing(root, processes::find)
                .forEach((node, stages) -> stages.forEach(stage -> {
                    if (exempted.test(stage)) {
                        report.warning(node, "reviewExempted", LintFinding.WORD + "bpmn.stage." + stage.name());
                    } else {
                        report.error(node, stage == Stage.UNIT_REVIEW ? "noUnitReview" : "noFinanceReview");
                    }
                }));
    }
}
