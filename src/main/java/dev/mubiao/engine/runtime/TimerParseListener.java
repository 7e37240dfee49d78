package dev.mubiao.engine.runtime;

import dev.mubiao.engine.dryrun.DryRunContext;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Adds to every event with a timer the built-in listener that feeds {@link FiredTimers}. */
@Component
class TimerParseListener extends AbstractBpmnParseListener {

    private final FiredTimers fired;

    TimerParseListener(FiredTimers fired) {
        this.fired = fired;
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element definition, ActivityImpl event) {
        listen(event);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element definition, boolean interrupting, ActivityImpl event) {
        listen(event);
    }

    private void listen(ActivityImpl event) {
        event.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::left);
    }

    /** A command that ends an event does not fire its timer, and nobody hears of what is only tried out. */
    private void left(DelegateExecution execution) {
        boolean ofJob = Context.getCommandContext().getCurrentJob() != null;
        if (ofJob && !execution.isCanceled() && DryRunContext.current() == null) {
            fired.add(UUID.fromString(execution.getProcessBusinessKey()), execution.getProcessInstanceId());
        }
    }
}
