package dev.mubiao.grid.isolation;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reading programs that run: they are started, kept for the next file, and ended when their time is over, when
 * nothing was read for long, and at the end of the portal. How many there may be is up to who takes them.
 */
final class ReaderWorkers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderWorkers.class);
    private static final Duration TO_START = Duration.ofSeconds(60);

    private final ReaderSettings settings;
    private final ReaderCommand command;
    private final Runnable noneIsIdle;
    private final Set<ReaderWorker> running = ConcurrentHashMap.newKeySet();
    private final Deque<ReaderWorker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ReaderWorkers::daemon);
    private volatile boolean closed;

    /** @param noneIsIdle called when the last one that waited for a file was ended because none came */
    ReaderWorkers(ReaderSettings settings, ReaderCommand command, Runnable noneIsIdle) {
        this.settings = settings;
        this.command = command;
        this.noneIsIdle = noneIsIdle;
        long every = Math.max(1, settings.idle().toMillis() / 2);
        var unused = clock.scheduleWithFixedDelay(this::endIdle, every, every, TimeUnit.MILLISECONDS);
    }

    /** One that waits, or a new one. @throws IOException if none can be started, or the portal ends */
    ReaderWorker take() throws IOException, InterruptedException {
        if (closed) {
            throw new IOException("The portal ends");
        }
        for (ReaderWorker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.reusable()) {
                return worker;
            }
            end(worker);
        }
        return start();
    }

    /** Starts one that waits for a file, if none does. @throws IOException if it cannot be started */
    void startIdle() throws IOException, InterruptedException {
        if (!closed && idle.isEmpty()) {
            idle.push(start());
        }
    }

    /** Keeps it for the next file if it can read one. */
    void release(ReaderWorker worker) throws InterruptedException {
        if (worker.reusable() && !closed) {
            idle.push(worker);
        } else {
            end(worker);
        }
    }

    /** Ends it when the time is over, unless what is returned is cancelled before. */
    Future<?> endAfter(Duration limit, ReaderWorker worker) {
        try {
            return clock.schedule(worker::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closedMeanwhile) {
            worker.expire();
            return CompletableFuture.completedFuture(null);
        }
    }

    /** The processes of the programs that run. */
    Set<Long> processIds() {
        return running.stream().map(ReaderWorker::processId).collect(Collectors.toSet());
    }

    boolean closed() {
        return closed;
    }

    /** Ends all of them, those too that are reading. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        clock.shutdownNow();
        running.forEach(ReaderWorker::expire);
        for (ReaderWorker worker : running) {
            end(worker);
        }
    }

    private ReaderWorker start() throws IOException, InterruptedException {
        ReaderWorker worker = ReaderWorker.start(command, settings.memory());
        running.add(worker);
        if (closed) {
            end(worker);
            throw new IOException("The portal ends");
        }
        Future<?> end = endAfter(TO_START, worker);
        try {
            worker.ready();
        } catch (IOException e) {
            try {
                throw new IOException("It ended with " + worker.fail() + " before it read: " + worker.errors(), e);
            } finally {
                end(worker);
            }
        } finally {
            end.cancel(false);
        }
        return worker;
    }

    private void endIdle() {
        long before = System.nanoTime() - settings.idle().toNanos();
        for (ReaderWorker worker : List.copyOf(idle)) {
            if (worker.idleSince(before) && idle.remove(worker)) {
                try {
                    end(worker);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                if (idle.isEmpty()) {
                    noneIsIdle.run();
                }
            }
        }
    }

    private void end(ReaderWorker worker) throws InterruptedException {
        if (running.remove(worker)) {
            try {
                worker.close();
            } catch (IOException e) {
                LOG.warn("The folder of a program that read documents cannot be removed", e);
            }
        }
    }

    static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "document-readers");
        thread.setDaemon(true);
        return thread;
    }
}
