package dev.mubiao.testing;

import dev.mubiao.engine.TaskEvent;
import dev.mubiao.engine.TaskObserver;
import dev.mubiao.engine.TimerObserver;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Lets no task be opened while it is switched on, or what follows from a timer fail after all else was done. */
@TestComponent
@Order
public class FailingTaskObserver implements TaskObserver, TimerObserver {

    private volatile boolean on;
    private volatile boolean failingFollowUps;

    public void switchTo(boolean failing) {
        on = failing;
        failingFollowUps = false;
    }

    public void failFollowUps(boolean failing) {
        failingFollowUps = failing;
    }

    @Override
    public void happened(TaskEvent event) {
        if (on && event instanceof TaskEvent.Created created) {
            throw new IllegalStateException("stumbled at " + created.task().key());
        }
    }

    @Override
    public void firing(UUID target) {
        // Nothing fails yet.
    }

    @Override
    public void fired(UUID target, String process) {
        if (failingFollowUps) {
            throw new IllegalStateException("stumbled after the timer");
        }
    }
}
