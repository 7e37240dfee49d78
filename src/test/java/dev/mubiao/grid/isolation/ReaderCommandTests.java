package dev.mubiao.grid.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderCommandTests {

    private static final Path FOLDER = Path.of("/tmp/reader");

    @Test
    void ofClassesAndJarsItNamesTheProgram() {
        ReaderCommand command = new ReaderCommand("a.Main", "file:/app/classes/", "classes:/lib/b.jar:");
        List<String> line = command.line(FOLDER, 256);
        assertThat(command.packaged()).isFalse();
        assertThat(line.subList(line.size() - 3, line.size()))
                .containsExactly("-cp", Path.of("classes").toAbsolutePath() + ":/lib/b.jar", "a.Main");
        assertThat(line).contains("-Xmx256m", "-Djava.io.tmpdir=/tmp/reader", "-XX:+ExitOnOutOfMemoryError");
    }

    @Test
    void ofThePackagedPortalItNamesTheLauncher() {
        ReaderCommand command =
                new ReaderCommand("a.Main", "jar:nested:/app/mubiao.jar/!BOOT-INF/classes/!/", "mubiao.jar");
        List<String> line = command.line(FOLDER, 256);
        assertThat(command.packaged()).isTrue();
        assertThat(line.subList(line.size() - 4, line.size()))
                .containsExactly(
                        "-Dloader.main=a.Main",
                        "-cp",
                        Path.of("mubiao.jar").toAbsolutePath().toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
    }
}
