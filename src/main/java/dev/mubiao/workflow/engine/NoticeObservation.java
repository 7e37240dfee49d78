package dev.mubiao.workflow.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Gives every passing throw event the built-in listener that tells the {@link NoticeObserver}s. */
@Component
class NoticeObservation extends AbstractBpmnParseListener {

    private final List<NoticeObserver> observers;

    NoticeObservation(List<NoticeObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::tell);
    }

    private void tell(DelegateExecution execution) {
        FlowElement event = execution.getBpmnModelElementInstance();
        Decider who = StepReader.notice(event);
        if (who != null) {
            Sandbox sandbox = Sandbox.current();
            String name = event.getName() == null ? "" : event.getName();
            if (sandbox != null) {
                sandbox.tell(name, who);
                return;
            }
            UUID target = UUID.fromString(execution.getProcessBusinessKey());
            observers.forEach(observer -> observer.passed(target, name, who));
        }
    }
}
