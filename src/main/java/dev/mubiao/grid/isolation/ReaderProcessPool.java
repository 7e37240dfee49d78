package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.FileMarker;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFiles;
import dev.mubiao.grid.template.TemplateFill;
import dev.mubiao.platform.ConcurrencyLimit;
import dev.mubiao.platform.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
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
public class ReaderProcessPool implements GridReader, FileMarker, TemplateFiles, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcessPool.class);
    private static final int MEBIBYTE = 1024 * 1024;

    /** With which a program ends that the system ends because there is no memory left. */
    private static final int KILLED = 128 + 9;

    private final ReaderSettings settings;
    private final ReaderCommand command;
    private final ReaderWorkers workers;
    private final ConcurrencyLimit limit;

    @Autowired
    ReaderProcessPool(ReaderSettings settings) {
        this(settings, new ReaderCommand(ReaderProcess.class));
    }

    ReaderProcessPool(ReaderSettings settings, ReaderCommand command) {
        this.settings = settings;
        this.command = command;
        this.limit = new ConcurrencyLimit(settings.readers(), settings.waiting());
        this.workers = new ReaderWorkers(settings, command, this::startAhead);
    }

    @Override
    public List<DocumentGrid> read(SourceFile file) {
        return answer(file, worker -> worker.read(file));
    }

    @Override
    public MarkedFile mark(SourceFile file, List<CellMark> marks) {
        return answer(
                file,
                worker -> worker.mark(file, marks.stream().limit(CellMark.MOST).toList()));
    }

    @Override
    public TemplateContent inspect(SourceFile file) {
        return answer(file, worker -> worker.inspect(file));
    }

    @Override
    public byte[] fill(SourceFile template, TemplateFill fill) {
        return answer(template, worker -> worker.fill(template, fill));
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
        try (ConcurrencyLimit.Turn turn = limit.enter().orElseThrow(() -> refusal("grid.busy", file))) {
            return answer(worker(file), file, work);
        }
    }

    private <T> T answer(ReaderWorker worker, SourceFile file, Work<T> work) throws Unreadable, InterruptedException {
        Future<?> end = workers.endAfter(settings.timeLimit(), worker);
        try {
            return work.by(worker);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw reason(worker, file, e);
        } finally {
            end.cancel(false);
            workers.release(worker);
        }
    }

    /** Why a program gave no answer that can be used. */
    private Unreadable reason(ReaderWorker worker, SourceFile file, Exception failure) throws InterruptedException {
        int exitCode = worker.fail();
        if (workers.closed()) {
            throw refusal("grid.unavailable", file);
        }
        if (worker.expired()) {
            return new Unreadable(Reason.TIME, settings.timeLimit().toSeconds());
        }
        if (exitCode == ReaderProcess.OUT_OF_MEMORY || failure instanceof FrameInput.TooMuch) {
            return new Unreadable(Reason.MEMORY, settings.memory());
        }
        LOG.warn("A program that reads documents ended with {}: {}", exitCode, worker.errors(), failure);
        return exitCode == KILLED ? new Unreadable(Reason.MEMORY, settings.memory()) : new Unreadable(Reason.BROKEN);
    }

    private ReaderWorker worker(SourceFile file) throws InterruptedException {
        try {
            return workers.take();
        } catch (IOException e) {
            notStarted(e);
            throw refusal("grid.unavailable", file);
        }
    }

    private void notStarted(IOException why) {
        if (!workers.closed()) {
            LOG.error("No program that reads documents can be started", why);
        }
    }

    /** A program of the packaged portal takes seconds to start: one is there before the first file is. */
    @EventListener(ApplicationReadyEvent.class)
    void startAhead() {
        if (command.packaged()) {
            ReaderWorkers.daemon(this::startIdle).start();
        }
    }

    /** Takes the turn of a file meanwhile, or there would be more programs than may read. */
    void startIdle() {
        limit.enterIfFree().ifPresent(free -> {
            try (free) {
                workers.startIdle();
            } catch (IOException e) {
                notStarted(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Files that are being read or wait for it. */
    int inside() {
        return limit.inside();
    }

    /** The processes of the programs that run. */
    Set<Long> processIds() {
        return workers.processIds();
    }

    /** Ends all programs, those too that are reading. */
    @Override
    public void close() throws InterruptedException {
        workers.close();
    }

    private static Refusal refusal(String key, SourceFile file) {
        return new Refusal(Refusal.Kind.CONFLICT, key, file.name());
    }
}
