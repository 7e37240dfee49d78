package dev.mubiao.engine.runtime;

import org.camunda.bpm.engine.OptimisticLockingException;

/** Tells what an exception of the engine means to whoever called it. */
public final class EngineFailures {

    private EngineFailures() {}

    /** Whether another transaction changed the same process first, so that the command can be retried. */
    public static boolean isConflict(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }
}
