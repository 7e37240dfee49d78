package dev.mubiao.platform.database;

import java.util.function.Supplier;

/**
 * Says which work is a job of the process engine: it gets its connections from a small pool of its own, so that jobs
 * that hang leave people theirs, and the other way round. What runs in a transaction that is open already stays in it.
 */
public final class JobConnections {

    private static final ThreadLocal<Boolean> CURRENT = ThreadLocal.withInitial(() -> false);

    private JobConnections() {}

    /** Runs the work in the current thread as a job. */
    public static <T> T with(Supplier<T> work) {
        boolean before = CURRENT.get();
        CURRENT.set(true);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Runs the work in the current thread as a job. */
    public static void run(Runnable work) {
        with(() -> {
            work.run();
            return true;
        });
    }

    /** Whether the current thread runs a job. */
    static boolean current() {
        return CURRENT.get();
    }
}
