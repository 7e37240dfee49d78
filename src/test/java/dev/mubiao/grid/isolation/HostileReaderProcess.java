package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.template.TemplateProcessing;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Does what the name of a file says that its content makes a reader do. */
final class HostileReaderProcess {

    private HostileReaderProcess() {}

    public static void main(String[] arguments) throws IOException {
        ReaderProcess.serve(new ReaderProcess.Abilities(
                HostileReaderProcess::read,
                (file, marks) -> new MarkedFile(DocumentFormat.XLSX, false, file.content()),
                new TemplateProcessing(new FileReading(ReadLimits.STANDARD))));
    }

    private static List<DocumentGrid> read(SourceFile file) throws IOException {
        switch (file.name()) {
            case "loop" -> loop();
            case "memory" -> fill();
            case "exit" -> System.exit(0);
            case "killed" -> kill();
            case "error" -> throw new AssertionError("出错");
            case "unreadable" -> throw new Unreadable(Unreadable.Reason.ENCRYPTED).within("包.zip/表.xlsx");
            case "errors" -> flood(FileDescriptor.err);
            case "nonsense" -> flood(FileDescriptor.out);
            case "print" -> System.out.println("印");
            case "environment" -> {
                return grid(
                        System.getenv().keySet().toString(),
                        System.getProperty("java.io.tmpdir"),
                        Path.of("").toAbsolutePath().toString());
            }
            case "much" -> {
                return grid(Collections.nCopies(80, "长".repeat(200_000)).toArray(String[]::new));
            }
            default -> {}
        }
        return grid("读到" + file.content().length);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void loop() {
        long rounds = 0;
        while (true) {
            rounds++;
        }
    }

    /** As the system does if it has no memory left. */
    private static void kill() throws IOException {
        new ProcessBuilder("/bin/sh", "-c", "kill -9 " + ProcessHandle.current().pid()).start();
        loop();
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void fill() {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1024 * 1024]);
        }
    }

    private static void flood(FileDescriptor into) throws IOException {
        byte[] much = new byte[1024 * 1024];
        FileOutputStream out = new FileOutputStream(into);
        for (int i = 0; i < 20; i++) {
            out.write(much);
        }
    }

    private static List<DocumentGrid> grid(String... texts) throws Unreadable {
        GridBuilder grid = new GridBuilder("表.txt", DocumentFormat.TEXT, ReadLimits.STANDARD);
        for (int i = 1; i <= texts.length; i++) {
            grid.paragraph(CellAddress.ofLine(i, 1), texts[i - 1], false);
        }
        return List.of(grid.grid());
    }
}
