package dev.mubiao.engine.runtime;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Makes every called process run for the same target as its caller, with all variables of its caller, which get all
 * of its own back; the model need not and cannot say so. Calls that nest deeper than eight are refused.
 */
@Component
class CallActivityParseListener extends AbstractBpmnParseListener {

    /** The lint refuses circles of calls; this ends one that came together otherwise. */
    private static final int DEEPEST = 8;

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called = ((CallActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        called.setBusinessKeyValueProvider(new TargetOfCaller());
        called.addInput(everything());
        called.addOutput(everything());
    }

    private static CallableElementParameter everything() {
        CallableElementParameter all = new CallableElementParameter();
        all.setAllVariables(true);
        return all;
    }

    private static final class TargetOfCaller implements ParameterValueProvider {
        @Override
        public Object getValue(VariableScope caller) {
            int depth = 0;
            DelegateExecution above = ((DelegateExecution) caller).getSuperExecution();
            while (above != null) {
                if (++depth > DEEPEST) {
                    throw new IllegalStateException("processes call each other without end");
                }
                above = above.getSuperExecution();
            }
            return ((DelegateExecution) caller).getProcessBusinessKey();
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
