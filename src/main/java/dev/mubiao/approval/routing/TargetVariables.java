package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.directory.Directory;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.rows.WorkItemTargetData;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The process variables of a target that conditions may use. */
@Component
public class TargetVariables {

    private final Directory directory;
    private final WorkItemTargetData repeated;

    TargetVariables(Directory directory, WorkItemTargetData repeated) {
        this.directory = directory;
        this.repeated = repeated;
    }

    public Map<ProcessVariable, Object> of(Target target) {
        Map<ProcessVariable, Object> facts = new EnumMap<>(ProcessVariable.class);
        facts.put(ProcessVariable.ROUND, target.revisionNumber());
        facts.put(
                ProcessVariable.AMOUNT,
                target.total().map(total -> total.yuan().toPlainString()).orElse("0"));
        facts.put(ProcessVariable.FORM, target.formId());
        facts.put(ProcessVariable.KIND, target.kind().name());
        facts.put(ProcessVariable.UNIT, directory.unit(target.unit()).code());
        facts.put(ProcessVariable.YEAR, target.year().map(BudgetYear::value).orElse(0));
        facts.put(ProcessVariable.RISK, repeated.risk(target));
        return facts;
    }
}
