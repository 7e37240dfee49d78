package dev.mubiao.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Is told of tasks inside the transaction in which they change. A module that keeps data in step with open tasks
 * implements it.
 */
public interface TaskObserver {

    void created(OpenTask task);

    /** @param person who claimed it, null if it was released */
    void claimed(String taskId, @Nullable UUID person);

    /** It was done, or its process was ended. */
    void gone(String taskId);
}
