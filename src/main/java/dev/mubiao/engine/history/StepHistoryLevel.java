package dev.mubiao.engine.history;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * A history level of the engine that leaves out the history of tasks: each step has its task in it, and what people
 * did to a task is kept by the portal itself. To the database it is the level "activity", of which it is a part, so
 * that a database written with that level stays valid.
 */
public final class StepHistoryLevel extends AbstractHistoryLevel {

    private static final Set<HistoryEventTypes> LEFT_OUT = EnumSet.of(
            HistoryEventTypes.TASK_INSTANCE_CREATE,
            HistoryEventTypes.TASK_INSTANCE_UPDATE,
            HistoryEventTypes.TASK_INSTANCE_MIGRATE,
            HistoryEventTypes.TASK_INSTANCE_COMPLETE,
            HistoryEventTypes.TASK_INSTANCE_DELETE);

    @Override
    public int getId() {
        return HISTORY_LEVEL_ACTIVITY.getId();
    }

    @Override
    public String getName() {
        return "steps";
    }

    /** @param entity null when a model is read: only a step that might keep its task's history notes the task's id */
    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        boolean left = entity != null && LEFT_OUT.contains(type);
        return !left && HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(type, entity);
    }
}
