package dev.mubiao.engine.runtime;

import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.deployment.ExtensionPropertyReader;
import dev.mubiao.engine.dryrun.DryRunContext;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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

/**
 * Adds to every user task of every model the built-in listeners that feed {@link TaskEvents} and keep {@link
 * OpenTaskCache} up to date.
 */
@Component
class TaskParseListener extends AbstractBpmnParseListener {

    private final OpenTaskCache cache;
    private final TaskEvents events;

    TaskParseListener(OpenTaskCache cache, TaskEvents events) {
        this.cache = cache;
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Read once, since a deployed model never changes.
        AtomicReference<@Nullable StepSettings> settings = new AtomicReference<>();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> created(open(task, settings)));
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT, task -> claimed(task.getId(), holder(task)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> gone(task));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, task -> gone(task));
    }

    private void created(OpenTask task) {
        cache.created(task);
        publish(new TaskEvent.Created(task));
    }

    private void claimed(String task, @Nullable UUID person) {
        cache.claimed(task, person);
        publish(new TaskEvent.Claimed(task, person));
    }

    private void gone(DelegateTask task) {
        cache.gone(task.getId());
        publish(new TaskEvent.Gone(
                task.getId(), target(task), task.getCreateTime().toInstant()));
    }

    private static UUID target(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }

    /** Nobody hears of what is only tried out. */
    private void publish(TaskEvent event) {
        if (DryRunContext.current() == null) {
            events.publish(event);
        }
    }

    private static OpenTask open(DelegateTask task, AtomicReference<@Nullable StepSettings> kept) {
        StepSettings settings = kept.get();
        if (settings == null) {
            settings = ExtensionPropertyReader.settings(task.getBpmnModelElementInstance());
            kept.set(settings);
        }
        return new OpenTask(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                target(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                settings,
                task.getCreateTime().toInstant(),
                holder(task));
    }

    private static @Nullable UUID holder(DelegateTask task) {
        return task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
    }
}
