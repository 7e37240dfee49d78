package dev.mubiao.engine.runtime;

import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.TaskObserver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passes on what happens to tasks: to the caller of the engine if he asks for it, who knows more of the target than
 * its id; else, as when a timer fires, to the {@link TaskObserver}s at once.
 */
@Component
public class TaskEvents {

    private final List<TaskObserver> observers;
    private final ThreadLocal<@Nullable List<TaskEvent>> collected = new ThreadLocal<>();

    TaskEvents(List<TaskObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    /** What happened during a call of the engine, in this order; no observer is told. */
    public List<TaskEvent> during(Runnable call) {
        List<TaskEvent> events = new ArrayList<>();
        collected.set(events);
        try {
            call.run();
        } finally {
            collected.remove();
        }
        return events;
    }

    void publish(TaskEvent event) {
        List<TaskEvent> events = collected.get();
        if (events != null) {
            events.add(event);
        } else {
            observers.forEach(observer -> observer.happened(event));
        }
    }
}
