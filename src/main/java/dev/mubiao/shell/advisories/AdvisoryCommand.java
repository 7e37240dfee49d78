package dev.mubiao.shell.advisories;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code java -jar mubiao.jar --advisories[=FILE]}: names each library of the program of which an advisory is known, and
 * whether docs/security.md says why it does no harm. Without a file it asks those that the program came with. Nothing else
 * is started, and no network is needed.
 */
public final class AdvisoryCommand {

    /** What the command found. */
    enum Outcome {
        /** All that is known is judged. */
        JUDGED,
        /** Something is known that nobody has judged yet. */
        OPEN,
        /** A file was not there, or of another format. */
        UNREADABLE
    }

    /** A library with a known fault. */
    record Finding(Component component, Advisory advisory, boolean judged) {}

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryCommand.class);

    private static final String OPTION = "--advisories";

    private static final String SHIPPED = "advisories/advisories.json";

    private static final String JUDGED = "advisories/security.md";

    private AdvisoryCommand() {}

    /**
     * Runs it if it is asked for.
     *
     * @return the exit code: 0 if all that is known is judged, 1 if something is open, 2 if a file cannot be read; empty if
     *     the program is to start as usual
     */
    public static Optional<Integer> run(String... args) {
        return Stream.of(args)
                .filter(arg -> arg.equals(OPTION) || arg.startsWith(OPTION + "="))
                .findFirst()
                .map(arg -> check(arg.substring(Math.min(arg.length(), OPTION.length() + 1)))
                        .ordinal());
    }

    private static Outcome check(String file) {
        try {
            return report(findings(
                    BillOfMaterials.read(),
                    file.isEmpty() ? shipped() : advisories(Path.of(file)),
                    JudgedAdvisories.of(judged())));
        } catch (IOException e) {
            LOG.error("{}", e.toString());
            return Outcome.UNREADABLE;
        }
    }

    static List<Finding> findings(List<Component> components, List<Advisory> advisories, JudgedAdvisories judged) {
        List<Finding> findings = new ArrayList<>();
        for (Component component : components) {
            advisories.stream()
                    .filter(advisory -> advisory.concerns(component))
                    .forEach(advisory -> findings.add(new Finding(component, advisory, judged.include(advisory))));
        }
        return findings;
    }

    static List<Advisory> shipped() throws IOException {
        try (InputStream in = resource(SHIPPED)) {
            return AdvisoryFile.read(in);
        }
    }

    private static List<Advisory> advisories(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".zip") ? AdvisoryFile.readZip(in) : AdvisoryFile.read(in);
        }
    }

    private static String judged() throws IOException {
        try (InputStream in = resource(JUDGED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = AdvisoryCommand.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not in the program");
        }
        return in;
    }

    private static Outcome report(List<Finding> findings) {
        for (Finding finding : findings) {
            String text = finding.judged() ? "judged in docs/security.md" : "OPEN";
            LOG.info(
                    "{}: {} {} ({})",
                    finding.component(),
                    String.join(" ", finding.advisory().ids()),
                    finding.advisory().summary(),
                    text);
        }
        long open = findings.stream().filter(finding -> !finding.judged()).count();
        LOG.info("{} advisories concern libraries of this program, {} of them open", findings.size(), open);
        return open == 0 ? Outcome.JUDGED : Outcome.OPEN;
    }
}
