package dev.mubiao.testing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An office program that opens documents and saves them as others. */
public final class LibreOffice {

    private static final int MINUTES = 4;

    private final Path folder;

    /** @param folder for its settings, its log and what it saves */
    public LibreOffice(Path folder) {
        assumeTrue(installed(), "soffice is not installed: LibreOffice opens nothing here");
        this.folder = folder;
    }

    /** Saves the files into the folder under their names, with another ending. @param format such as {@code pdf} */
    public void convert(String format, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Files.createDirectories(folder);
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.destroyForcibly();
        }
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }
}
