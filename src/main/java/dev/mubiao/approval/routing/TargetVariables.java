package dev.mubiao.approval.routing;

import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.EnumMap;
import java.util.Map;

/** The process variables of a target that conditions may use. */
public final class TargetVariables {

    private TargetVariables() {}

    /** With which its process starts. @param round how often it has been submitted */
    public static Map<ProcessVariable, Object> atStart(WorkItemTarget itemTarget, int round) {
        Map<ProcessVariable, Object> variables = of(itemTarget, round);
        variables.put(ProcessVariable.DECISION, "submit");
        // As a step leaves it that is not graded, so that the first decision changes variables and adds none.
        variables.put(ProcessVariable.GRADE, "");
        return variables;
    }

    /** With which its process goes on. @param round how often it has been submitted */
    public static Map<ProcessVariable, Object> after(WorkItemTarget itemTarget, int round, StepOutcome stepOutcome) {
        Map<ProcessVariable, Object> variables = of(itemTarget, round);
        variables.putAll(stepOutcome.variables());
        return variables;
    }

    /** What does not depend on a decision. */
    public static Map<ProcessVariable, Object> of(WorkItemTarget itemTarget) {
        return of(itemTarget, itemTarget.target().revisionNumber());
    }

    private static Map<ProcessVariable, Object> of(WorkItemTarget itemTarget, int round) {
        Target target = itemTarget.target();
        Map<ProcessVariable, Object> variables = new EnumMap<>(ProcessVariable.class);
        variables.put(ProcessVariable.ROUND, round);
        variables.put(
                ProcessVariable.AMOUNT,
                target.total().map(total -> total.yuan().toPlainString()).orElse("0"));
        variables.put(ProcessVariable.FORM, target.formId());
        variables.put(ProcessVariable.KIND, target.kind().name());
        variables.put(ProcessVariable.UNIT, itemTarget.unit().code());
        variables.put(ProcessVariable.YEAR, target.year().map(BudgetYear::value).orElse(0));
        variables.put(ProcessVariable.RISK, itemTarget.risk());
        return variables;
    }
}
