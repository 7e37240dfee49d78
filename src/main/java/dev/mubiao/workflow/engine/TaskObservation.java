package dev.mubiao.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives every user task of every model the built-in listeners that tell the {@link TaskObserver}s. */
@Component
class TaskObservation extends AbstractBpmnParseListener {

    private final List<TaskObserver> observers;
    /** By definition and step, since a deployed model never changes. */
    private final Map<String, StepSettings> settings = new ConcurrentHashMap<>();

    TaskObservation(List<TaskObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, task -> observers().forEach(observer -> observer.created(open(task))));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                task -> observers().forEach(observer -> observer.claimed(task.getId(), holder(task))));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, task -> observers().forEach(observer -> observer.gone(task.getId())));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> observers().forEach(observer -> observer.gone(task.getId())));
    }

    /** Nobody hears of what is only tried out. */
    private List<TaskObserver> observers() {
        return Sandbox.current() == null ? observers : List.of();
    }

    private OpenTask open(DelegateTask task) {
        return new OpenTask(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                UUID.fromString(task.getExecution().getProcessBusinessKey()),
                task.getTaskDefinitionKey(),
                task.getName(),
                settings.computeIfAbsent(
                        task.getProcessDefinitionId() + " " + task.getTaskDefinitionKey(),
                        step -> StepReader.settings(task.getBpmnModelElementInstance())),
                task.getCreateTime().toInstant(),
                holder(task));
    }

    private static @Nullable UUID holder(DelegateTask task) {
        return task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
    }
}
