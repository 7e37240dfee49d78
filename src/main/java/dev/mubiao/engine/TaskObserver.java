package dev.mubiao.engine;

/**
 * Is told of tasks inside the transaction in which they change, unless the caller of the engine takes the events
 * himself. A module that keeps data in step with open tasks implements it.
 */
public interface TaskObserver {

    void happened(TaskEvent event);
}
