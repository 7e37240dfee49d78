package dev.mubiao.testing;

import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.TaskObserver;
import org.springframework.boot.test.context.TestComponent;

/** Lets no task be opened while it is switched on. */
@TestComponent
public class FailingTaskObserver implements TaskObserver {

    private volatile boolean on;

    public void switchTo(boolean failing) {
        on = failing;
    }

    @Override
    public void happened(TaskEvent event) {
        if (on && event instanceof TaskEvent.Created created) {
            throw new IllegalStateException("stumbled at " + created.task().key());
        }
    }
}
