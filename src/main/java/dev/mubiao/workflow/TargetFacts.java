package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.workflow.engine.ProcessVariable;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What conditions may ask of a target. */
@Component
class TargetFacts {

    private final Directory directory;
    private final RepeatedFacts repeated;

    TargetFacts(Directory directory, RepeatedFacts repeated) {
        this.directory = directory;
        this.repeated = repeated;
    }

    Map<ProcessVariable, Object> of(Target target) {
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
