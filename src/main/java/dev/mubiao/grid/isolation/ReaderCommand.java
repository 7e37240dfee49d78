package dev.mubiao.grid.isolation;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a reading program is started: with the same classes as this one, and with nothing else of it. */
final class ReaderCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String IN_PACKAGED_JAR = "jar:nested:";

    private final String mainClass;
    private final String location;
    private final String classPath;

    /** @param main whose method {@code main} reads */
    ReaderCommand(Class<?> main) {
        this(
                main.getName(),
                Objects.requireNonNull(main.getProtectionDomain().getCodeSource())
                        .getLocation()
                        .toString(),
                System.getProperty("java.class.path"));
    }

    ReaderCommand(String mainClass, String location, String classPath) {
        this.mainClass = mainClass;
        this.location = location;
        this.classPath = absolute(classPath);
    }

    /**
     * @param folder for its temporary files
     * @param memory for what it reads, in MB
     */
    List<String> line(Path folder, int memory) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-Dlogback.configurationFile=reader-logback.xml",
                // What SafeXml does for our own readers, for those of the libraries.
                "-Djdk.xml.entityExpansionLimit=1",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-cp",
                classPath));
        if (packaged()) {
            line.add(line.size() - 2, "-Dloader.main=" + mainClass);
            line.add(LAUNCHER);
        } else {
            line.add(mainClass);
        }
        return line;
    }

    /** Whether this program runs from the jar that holds all others. */
    boolean packaged() {
        return location.startsWith(IN_PACKAGED_JAR);
    }

    /** The program has another working directory. */
    private static String absolute(String classPath) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
