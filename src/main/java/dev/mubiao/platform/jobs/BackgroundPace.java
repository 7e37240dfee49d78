package dev.mubiao.platform.jobs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets work that nobody waits for give way to people: while a request is being answered it pauses, but so that it still
 * gets a third of the time. Priorities of threads would not do: most systems ignore them.
 */
public final class BackgroundPace {

    private static final int PAUSE_PER_WORK = 2;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final RequestsInProgress requests;
    private final Ticks ticks;
    private final long start;
    private long paused;

    BackgroundPace(RequestsInProgress requests, Ticks ticks) {
        this.requests = requests;
        this.ticks = ticks;
        this.start = ticks.nanos();
    }

    /** How time goes by. */
    interface Ticks {

        Ticks SYSTEM = new Ticks() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pass(long nanos) {
                LockSupport.parkNanos(nanos);
            }
        };

        long nanos();

        void pass(long nanos);
    }

    /** To be called between small steps of the work, of the thread that does it. Ends early if that is interrupted. */
    public void giveWay() {
        long from = ticks.nanos();
        long now = from;
        long most = PAUSE_PER_WORK * (from - start - paused) - paused;
        while (requests.any() && now - from < most && !Thread.currentThread().isInterrupted()) {
            ticks.pass(LOOK_NANOS);
            now = ticks.nanos();
        }
        paused += now - from;
    }
}
