package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.engine.NoticeObserver;
import dev.mubiao.engine.deployment.ExtensionPropertyReader;
import dev.mubiao.engine.dryrun.DryRunContext;
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

/** Adds to every intermediate throw event the built-in listener that tells the {@link NoticeObserver}s. */
@Component
class NoticeParseListener extends AbstractBpmnParseListener {

    private final List<NoticeObserver> observers;

    NoticeParseListener(List<NoticeObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::tell);
    }

    private void tell(DelegateExecution execution) {
        FlowElement event = execution.getBpmnModelElementInstance();
        AssignmentRule who = ExtensionPropertyReader.notice(event);
        if (who != null) {
            DryRunContext dryRunContext = DryRunContext.current();
            String name = event.getName() == null ? "" : event.getName();
            if (dryRunContext != null) {
                dryRunContext.tell(name, who);
                return;
            }
            UUID target = UUID.fromString(execution.getProcessBusinessKey());
            observers.forEach(observer -> observer.passed(target, name, who));
        }
    }
}
