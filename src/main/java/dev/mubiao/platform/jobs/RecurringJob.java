package dev.mubiao.platform.jobs;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Work that is done again and again, by one of the nodes at a time, while the program runs. A bean for each extends it. */
public abstract class RecurringJob implements DisposableBean {

    private final String name;
    private final Duration first;
    private final Duration every;
    private final String failure;
    private final ClusterSchedule nodes;
    private final BackgroundThread thread;

    /**
     * @param name of the job in the table that all nodes share, and of its thread
     * @param failure what the log says if the work fails, and what becomes of it then
     */
    protected RecurringJob(String name, Duration every, String failure, ClusterSchedule nodes) {
        this(name, every, every, failure, nodes);
    }

    /** @param first pause before the first time */
    protected RecurringJob(String name, Duration first, Duration every, String failure, ClusterSchedule nodes) {
        this.name = name;
        this.first = first;
        this.every = every;
        this.failure = failure;
        this.nodes = nodes;
        this.thread = new BackgroundThread(name);
    }

    protected abstract void work();

    /** Whether the program ends, so that long work ought to. */
    protected final boolean ending() {
        return thread.ending();
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        thread.every(first, every, () -> nodes.once(name, every, this::work), failure);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
