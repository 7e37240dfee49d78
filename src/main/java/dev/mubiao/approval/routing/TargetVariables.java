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
    public static Map<ProcessVariable, Object> atStart(WorkItemTarget listed, int round) {
        Map<ProcessVariable, Object> variables = of(listed, round);
        variables.put(ProcessVariable.DECISION, "submit");
        // As a step leaves it that is not graded, so that the first decision changes variables and adds none.
        variables.put(ProcessVariable.GRADE, "");
        return variables;
    }

    /** With which its process goes on. @param round how often it has been submitted */
    public static Map<ProcessVariable, Object> after(WorkItemTarget listed, int round, StepOutcome stepOutcome) {
        Map<ProcessVariable, Object> variables = of(listed, round);
        variables.putAll(stepOutcome.variables());
        return variables;
    }

    /** What does not depend on a decision. */
    public static Map<ProcessVariable, Object> of(WorkItemTarget listed) {
        return of(listed, listed.target().revisionNumber());
    }

    private static Map<ProcessVariable, Object> of(WorkItemTarget listed, int round) {
        Target target = listed.target();
        Map<ProcessVariable, Object> facts = new EnumMap<>(ProcessVariable.class);
        facts.put(ProcessVariable.ROUND, round);
        facts.put(
                ProcessVariable.AMOUNT,
                target.total().map(total -> total.yuan().toPlainString()).orElse("0"));
        facts.put(ProcessVariable.FORM, target.formId());
        facts.put(ProcessVariable.KIND, target.kind().name());
        facts.put(ProcessVariable.UNIT, listed.unit().code());
        facts.put(ProcessVariable.YEAR, target.year().map(BudgetYear::value).orElse(0));
        facts.put(ProcessVariable.RISK, listed.risk());
        return facts;
    }
}
