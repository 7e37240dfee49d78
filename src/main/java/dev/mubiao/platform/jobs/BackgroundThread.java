package dev.mubiao.platform.jobs;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread of its own for work that nobody waits for, one piece after the other. A piece that fails is logged and
 * neither ends the thread nor a schedule.
 */
public final class BackgroundThread {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundThread.class);
    private static final int SECONDS_TO_END = 10;

    private final ScheduledExecutorService worker;

    public BackgroundThread(String name) {
        this.worker = executor(name);
    }

    /** A thread that does not keep the program from ending, for libraries that want an executor of their own. */
    static ScheduledExecutorService executor(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param failure what the log says if the work fails, and what becomes of it then */
    public void run(Runnable work, String failure) {
        worker.execute(() -> guarded(work, failure));
    }

    /** The same, but not before the pause is over. */
    public void later(Duration pause, Runnable work, String failure) {
        worker.schedule(() -> guarded(work, failure), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Works again and again.
     *
     * @param pause before the first time, and between the end of one time and the next
     */
    public void every(Duration pause, Runnable work, String failure) {
        every(pause, pause, work, failure);
    }

    public void every(Duration first, Duration pause, Runnable work, String failure) {
        worker.scheduleWithFixedDelay(
                () -> guarded(work, failure), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the program ends, so that long work ought to. */
    public boolean ending() {
        return worker.isShutdown();
    }

    /** Interrupts the work and waits a little for it, so that it does not run into what else is closed. */
    public void end() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    private void guarded(Runnable work, String failure) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            // Interrupted by the end: not worth a line.
            if (!ending()) {
                LOG.error("{}", failure, e);
            }
        }
    }
}
