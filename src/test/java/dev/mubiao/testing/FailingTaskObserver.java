package dev.mubiao.testing;

import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskObserver;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Lets no task be opened while it is switched on. */
@TestComponent
public class FailingTaskObserver implements TaskObserver {

    private volatile boolean on;

    public void switchTo(boolean failing) {
        on = failing;
    }

    @Override
    public void created(OpenTask task) {
        if (on) {
            throw new IllegalStateException("stumbled at " + task.key());
        }
    }

    @Override
    public void claimed(String taskId, @Nullable UUID person) {}

    @Override
    public void gone(String taskId) {}
}
