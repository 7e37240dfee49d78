package dev.mubiao.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs the jobs of a table in background threads, step by step, each step in transactions of its own. A job is leased
 * for a minute at a time: if its node dies, another node goes on with it. A bean for each kind of job extends it.
 */
public abstract class LeasedJobRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedJobRunner.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int SECONDS_BETWEEN_LOOKS = 15;
    private static final int SECONDS_TO_END = 20;

    private final String name;
    private final JobLeases jobLeases;
    private final Clock clock;
    private final ScheduledExecutorService threads;
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();

    /** @param name what the log calls the jobs */
    protected LeasedJobRunner(String name, int threads, JobLeases jobLeases, Clock clock) {
        this.name = name;
        this.jobLeases = jobLeases;
        this.clock = clock;
        this.threads = Executors.newScheduledThreadPool(threads);
    }

    /**
     * Does the next piece of a job. What was done before must not be done twice.
     *
     * @return whether there is more
     */
    protected abstract boolean work(UUID job);

    /**
     * Keeps a job for another minute; a piece of it that takes longer calls this now and then.
     *
     * @return whether the job still runs
     */
    protected final boolean prolong(UUID job) {
        return jobLeases.prolong(job, clock.instant().plus(LEASE));
    }

    /** Looks now and then for jobs of a node that is gone. */
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        threads.scheduleWithFixedDelay(this::search, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Begins with a new job as soon as the transaction that adds it is over. */
    public void wake() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    threads.execute(LeasedJobRunner.this::search);
                }
            }
        });
    }

    /** Takes all jobs up that nobody works on. */
    public void search() {
        try {
            Instant now = clock.instant();
            jobLeases.free(now).stream()
                    // One that waits here for a thread longer than its lease is not begun twice.
                    .filter(job -> !begun.contains(job))
                    .filter(job -> jobLeases.lease(job, now, now.plus(LEASE)))
                    .filter(begun::add)
                    .forEach(job -> threads.execute(() -> workOff(job)));
        } catch (RuntimeException | Error e) {
            // What escapes would end the schedule, and nobody would read of it.
            if (!threads.isShutdown()) {
                LOG.error("could not look for {} jobs; the next look will", name, e);
            }
        }
    }

    private void workOff(UUID job) {
        try {
            boolean more = true;
            while (more && !threads.isShutdown() && prolong(job)) {
                more = work(job);
            }
        } catch (RuntimeException | Error e) {
            // The lease runs out, and the job is taken up again.
            LOG.error("{} job {} stopped", name, job, e);
        } finally {
            begun.remove(job);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }
}
