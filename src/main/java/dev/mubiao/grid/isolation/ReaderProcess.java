package dev.mubiao.grid.isolation;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

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

    public static void main(String[] arguments) throws IOException {
        serve(new FileReading(ReadLimits.STANDARD)::read);
    }

    static void serve(Reading reading) throws IOException {
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Whatever a library prints must not come between the answers.
        System.setOut(errors);
        BlockingQueue<SourceFile> files = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> answer(reading, files, errors), "reader");
        reader.start();
        try (FrameReader in = new FrameReader(new FileInputStream(FileDescriptor.in), ReadLimits.STANDARD)) {
            while (true) {
                files.add(in.file());
            }
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Reading reading, BlockingQueue<SourceFile> files, PrintStream errors) {
        try (FrameWriter out = new FrameWriter(new FileOutputStream(FileDescriptor.out))) {
            out.ready();
            while (true) {
                answer(reading, files.take(), out);
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Throwable e) {
            e.printStackTrace(errors);
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private static void answer(Reading reading, SourceFile file, FrameWriter out) throws IOException {
        List<DocumentGrid> grids;
        try {
            grids = reading.read(file);
        } catch (Unreadable e) {
            out.unreadable(e);
            return;
        }
        out.grids(grids);
    }
}
