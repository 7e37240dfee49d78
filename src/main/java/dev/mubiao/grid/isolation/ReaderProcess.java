package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.mark.FileMarking;
import dev.mubiao.grid.template.TemplateProcessing;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * A program that reads the files that it is handed on its standard input, one after the other, and answers on its
 * standard output. It ends with whoever started it: then its input does.
 */
final class ReaderProcess {

    /** With which it ends when memory is used up, as the option ExitOnOutOfMemoryError does. */
    static final int OUT_OF_MEMORY = 3;

    private static final int FAILED = 4;

    private ReaderProcess() {}

    /** How a file is read. */
    interface Reading {
        List<DocumentGrid> read(SourceFile file) throws IOException;
    }

    /** How a file is marked. */
    interface Marking {
        MarkedFile mark(SourceFile file, List<CellMark> marks) throws IOException;
    }

    /** What the program can do. */
    record Abilities(Reading reading, Marking marking, TemplateProcessing templates) {}

    public static void main(String[] arguments) throws IOException {
        FileReading reading = new FileReading(ReadLimits.STANDARD);
        // Honest files have bloated styles: what is read is bounded by size and memory instead.
        ZipSecureFile.setMinInflateRatio(0);
        serve(new Abilities(
                reading::read,
                new FileMarking(ReadLimits.STANDARD, Clock.systemUTC())::mark,
                new TemplateProcessing(reading)));
    }

    static void serve(Abilities abilities) throws IOException {
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Whatever a library prints must not come between the answers.
        System.setOut(errors);
        BlockingQueue<ReaderTask> tasks = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> answer(abilities, tasks, errors), "reader");
        reader.start();
        try (FrameReader in = new FrameReader(new FileInputStream(FileDescriptor.in), ReadLimits.STANDARD)) {
            while (true) {
                tasks.add(in.task());
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Abilities abilities, BlockingQueue<ReaderTask> tasks, PrintStream errors) {
        try (FrameWriter out = new FrameWriter(new FileOutputStream(FileDescriptor.out))) {
            out.ready();
            while (true) {
                answer(abilities, tasks.take(), out);
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable e) {
            e.printStackTrace(errors);
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void answer(Abilities abilities, ReaderTask task, FrameWriter out) throws IOException {
        if (task instanceof ReaderTask.Mark mark) {
            answer(() -> abilities.marking().mark(mark.file(), mark.marks()), out::marked, out);
        } else if (task instanceof ReaderTask.Inspect inspect) {
            answer(() -> abilities.templates().inspect(inspect.file()), out::inspected, out);
        } else if (task instanceof ReaderTask.Fill fill) {
            answer(() -> abilities.templates().fill(fill.file(), fill.fill()), out::filled, out);
        } else {
            answer(() -> abilities.reading().read(task.file()), out::grids, out);
        }
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private interface Answer<T> {
        void write(T done) throws IOException;
    }

    private static <T> void answer(Work<T> work, Answer<T> answer, FrameWriter out) throws IOException {
        T done;
        try {
            done = work.done();
        } catch (Unreadable e) {
            out.unreadable(e);
            return;
        }
        answer.write(done);
    }
}
