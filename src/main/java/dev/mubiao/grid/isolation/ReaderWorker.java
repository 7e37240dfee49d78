package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFill;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** A reading program that runs, with a folder of its own. One thread at a time uses it; any may end it. */
final class ReaderWorker {

    /** After so many files it is replaced, whatever libraries may have kept. */
    private static final int MOST_FILES = 200;

    private static final int KEPT_OF_ERRORS = 4_000;
    private static final int SECONDS_TO_END = 10;
    private static final int SECONDS_TO_SAY_WHY = 2;

    private final Path folder;
    private final Process process;
    private final FrameWriter files;
    private final FrameReader answers;
    private volatile String errors = "";
    private final AtomicInteger read = new AtomicInteger();
    private volatile long lastRead = System.nanoTime();
    private volatile boolean answered = true;
    private volatile boolean expired;

    private ReaderWorker(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.files = new FrameWriter(process.getOutputStream());
        this.answers = new FrameReader(process.getInputStream(), ReadLimits.STANDARD);
    }

    /** Starts one; it may not be {@link #ready} yet. */
    static ReaderWorker start(ReaderCommand command, int memory) throws IOException {
        Path folder = Files.createTempDirectory("mubiao-reader");
        try {
            ProcessBuilder builder = new ProcessBuilder(command.line(folder, memory)).directory(folder.toFile());
            // No secret of the portal is in reach of what reads the files of others.
            builder.environment().clear();
            ReaderWorker worker = new ReaderWorker(folder, builder.start());
            Thread drain = new Thread(worker::drainErrors, "reader-errors");
            drain.setDaemon(true);
            drain.start();
            return worker;
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    /** Waits until it runs. @throws IOException if it ends instead */
    void ready() throws IOException {
        answers.ready();
    }

    /** @throws Unreadable if it says so @throws IOException if it ends meanwhile: {@link #fail} */
    List<DocumentGrid> read(SourceFile file) throws IOException {
        return answer(() -> files.file(file), answers::answer);
    }

    /** @throws Unreadable if it says so @throws IOException if it ends meanwhile: {@link #fail} */
    MarkedFile mark(SourceFile file, List<CellMark> marks) throws IOException {
        return answer(() -> files.file(file, marks), answers::marked);
    }

    /** @throws Unreadable if it says so @throws IOException if it ends meanwhile: {@link #fail} */
    TemplateContent inspect(SourceFile file) throws IOException {
        return answer(() -> files.template(file), answers::inspected);
    }

    /** @throws Unreadable if it says so @throws IOException if it ends meanwhile: {@link #fail} */
    byte[] fill(SourceFile template, TemplateFill fill) throws IOException {
        return answer(() -> files.template(template, fill), answers::filled);
    }

    private interface Question {
        void ask() throws IOException;
    }

    private interface Answer<T> {
        T read() throws IOException;
    }

    private <T> T answer(Question question, Answer<T> expected) throws IOException {
        read.incrementAndGet();
        answered = false;
        question.ask();
        try {
            T answer = expected.read();
            answered = true;
            return answer;
        } catch (Unreadable e) {
            answered = true;
            throw e;
        } finally {
            lastRead = System.nanoTime();
        }
    }

    /** Ends it because its time is over. */
    void expire() {
        expired = true;
        process.destroyForcibly();
    }

    boolean expired() {
        return expired;
    }

    /** Whether it can read another file. Who owes an answer cannot: it would be taken for that of the next file. */
    boolean reusable() {
        return read.get() < MOST_FILES && !expired && answered && process.isAlive();
    }

    /**
     * Whether it has read, and nothing since then; what it may have kept of the memory goes with it.
     *
     * @param time of {@link System#nanoTime}
     */
    boolean idleSince(long time) {
        return read.get() > 0 && lastRead - time < 0;
    }

    /** Ends it because it gave no answer. @return the code with which it ended by itself; -1 if it did not */
    int fail() throws InterruptedException {
        boolean ended = process.waitFor(SECONDS_TO_SAY_WHY, TimeUnit.SECONDS);
        process.destroyForcibly();
        return ended ? process.exitValue() : -1;
    }

    /** The beginning of what it wrote to its standard error. */
    String errors() {
        return errors;
    }

    long processId() {
        return process.pid();
    }

    /** Ends it, waits until it is gone, and removes its folder. */
    void close() throws IOException, InterruptedException {
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** All of it is read, or the program would wait for somebody to do so; little is kept. */
    private void drainErrors() {
        byte[] buffer = new byte[KEPT_OF_ERRORS];
        StringBuilder kept = new StringBuilder();
        try (InputStream stream = process.getErrorStream()) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                int room = KEPT_OF_ERRORS - kept.length();
                if (room > 0) {
                    kept.append(new String(buffer, 0, Math.min(room, count), StandardCharsets.UTF_8));
                    errors = kept.toString();
                }
            }
        } catch (IOException e) {
            // The program was ended, and its stream with it: what it said until then is kept.
            errors = kept.append(e).toString();
        }
    }
}
