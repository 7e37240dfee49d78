package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.EnumMap;
import java.util.Map;

/** The process variables of a target that conditions may use. */
public final class TargetVariables {

    private TargetVariables() {}

    public static Map<ProcessVariable, Object> of(WorkItemTarget listed) {
        Target target = listed.target();
        Map<ProcessVariable, Object> facts = new EnumMap<>(ProcessVariable.class);
        facts.put(ProcessVariable.ROUND, target.revisionNumber());
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
