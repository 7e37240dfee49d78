package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.FileMarker;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.platform.Refusal;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads each file in a program of its own, of which a few run at a time. Neither can a thread be stopped that does not
 * look for it, nor can the memory of one be bounded: a program can be ended whatever it does.
 */
@Component
public class ReaderProcessPool implements GridReader, FileMarker, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcessPool.class);
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final int MEBIBYTE = 1024 * 1024;

    /** With which a program ends that the system ends because there is no memory left. */
    private static final int KILLED = 128 + 9;

    private final ReaderSettings settings;
    private final ReaderCommand command;
    private final Semaphore places;
    private final Semaphore turns;
    private final Set<ReaderWorker> workers = ConcurrentHashMap.newKeySet();
    private final Deque<ReaderWorker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(ReaderProcessPool::daemon);
    private volatile boolean closed;

    @Autowired
    ReaderProcessPool(ReaderSettings settings) {
        this(settings, new ReaderCommand(ReaderProcess.class));
    }

    ReaderProcessPool(ReaderSettings settings, ReaderCommand command) {
        this.settings = settings;
        this.command = command;
        this.places = new Semaphore(settings.readers() + settings.waiting());
        this.turns = new Semaphore(settings.readers(), true);
        long every = Math.max(1, settings.idle().toMillis() / 2);
        var unused = clock.scheduleWithFixedDelay(this::endIdle, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public List<DocumentGrid> read(SourceFile file) {
        return answer(file, worker -> worker.read(file));
    }

    @Override
    public byte[] mark(SourceFile file, List<CellMark> marks) {
        return answer(
                file,
                worker -> worker.mark(file, marks.stream().limit(CellMark.MOST).toList()));
    }

    /** What a program is asked. */
    private interface Work<T> {
        T by(ReaderWorker worker) throws IOException;
    }

    private <T> T answer(SourceFile file, Work<T> work) {
        try {
            requireSize(file);
            return inTurn(file, work);
        } catch (Unreadable e) {
            throw e.refusal(file.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal("grid.busy", file);
        }
    }

    private static void requireSize(SourceFile file) throws Unreadable {
        int most = ReadLimits.STANDARD.fileBytes();
        if (file.content().length > most) {
            throw new Unreadable(Reason.TOO_LARGE, most / MEBIBYTE);
        }
    }

    private <T> T inTurn(SourceFile file, Work<T> work) throws Unreadable, InterruptedException {
        if (!places.tryAcquire()) {
            throw refusal("grid.busy", file);
        }
        try {
            turns.acquire();
            try {
                return answer(worker(file), file, work);
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    private <T> T answer(ReaderWorker worker, SourceFile file, Work<T> work) throws Unreadable, InterruptedException {
        Future<?> end = endAfter(settings.timeLimit(), worker);
        try {
            return work.by(worker);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw reason(worker, file, e);
        } finally {
            end.cancel(false);
            release(worker);
        }
    }

    /** Why a program gave no answer that can be used. */
    private Unreadable reason(ReaderWorker worker, SourceFile file, Exception failure) throws InterruptedException {
        int exitCode = worker.fail();
        if (closed) {
            throw refusal("grid.unavailable", file);
        }
        if (worker.expired()) {
            return new Unreadable(Reason.TIME, settings.timeLimit().toSeconds());
        }
        if (exitCode == ReaderProcess.OUT_OF_MEMORY || failure instanceof FrameReader.TooMuch) {
            return new Unreadable(Reason.MEMORY, settings.memory());
        }
        LOG.warn("A program that reads documents ended with {}: {}", exitCode, worker.errors(), failure);
        return exitCode == KILLED ? new Unreadable(Reason.MEMORY, settings.memory()) : new Unreadable(Reason.BROKEN);
    }

    private ReaderWorker worker(SourceFile file) throws InterruptedException {
        if (closed) {
            throw refusal("grid.unavailable", file);
        }
        for (ReaderWorker worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.reusable()) {
                return worker;
            }
            end(worker);
        }
        return startedWorker(file);
    }

    private ReaderWorker startedWorker(SourceFile file) throws InterruptedException {
        try {
            return startedWorker();
        } catch (IOException e) {
            notStarted(e);
            throw refusal("grid.unavailable", file);
        }
    }

    private void notStarted(IOException why) {
        if (!closed) {
            LOG.error("No program that reads documents can be started", why);
        }
    }

    private ReaderWorker startedWorker() throws IOException, InterruptedException {
        ReaderWorker worker = ReaderWorker.start(command, settings.memory());
        workers.add(worker);
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

    private Future<?> endAfter(Duration limit, ReaderWorker worker) {
        try {
            return clock.schedule(worker::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closedMeanwhile) {
            worker.expire();
            return CompletableFuture.completedFuture(null);
        }
    }

    private void release(ReaderWorker worker) throws InterruptedException {
        if (worker.reusable() && !closed) {
            idle.push(worker);
        } else {
            end(worker);
        }
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
                    startAhead();
                }
            }
        }
    }

    private void end(ReaderWorker worker) throws InterruptedException {
        if (workers.remove(worker)) {
            try {
                worker.close();
            } catch (IOException e) {
                LOG.warn("The folder of a program that read documents cannot be removed", e);
            }
        }
    }

    /** A program of the packaged portal takes seconds to start: one is there before the first file is. */
    @EventListener(ApplicationReadyEvent.class)
    void startAhead() {
        if (command.packaged()) {
            daemon(this::startIdle).start();
        }
    }

    /** Takes the turn of a file meanwhile, or there would be more programs than may read. */
    void startIdle() {
        if (closed || !turns.tryAcquire()) {
            return;
        }
        try {
            if (idle.isEmpty()) {
                idle.push(startedWorker());
            }
        } catch (IOException e) {
            notStarted(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turns.release();
        }
    }

    /** Files that are being read or wait for it. */
    int inside() {
        return settings.readers() + settings.waiting() - places.availablePermits();
    }

    /** The processes of the programs that run. */
    Set<Long> processIds() {
        return workers.stream().map(ReaderWorker::processId).collect(Collectors.toSet());
    }

    /** Ends all programs, those too that are reading. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        clock.shutdownNow();
        workers.forEach(ReaderWorker::expire);
        for (ReaderWorker worker : workers) {
            end(worker);
        }
    }

    private static Refusal refusal(String key, SourceFile file) {
        return new Refusal(Refusal.Kind.CONFLICT, key, file.name());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "document-readers");
        thread.setDaemon(true);
        return thread;
    }
}
