package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;

/** The message bundles say the same in both languages, and the code asks for nothing that they do not have. */
class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final String ROOT = "dev.mubiao.";
    /** A key, or the beginning of one that is put together. */
    private static final Pattern STRING = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    /** Where nothing but a key can stand, so that one of a module that does not exist is found too. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation\\(|new Refusal\\(\\s*(?:Refusal\\.)?"
                    + "(?:Kind\\.)?[A-Z_]+,|getMessage\\(|new MessageText\\(|MessageText\\.joined\\()\\s*\"([A-Za-z0-9_.-]+)\"");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z0-9_.-]+)");

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("(_en)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bundlesAreNamedAfterModules() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES.resolve("dev/mubiao"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsAll(modules());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(english(module).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(chinese(module).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysStartWithTheirModule(String module) {
        assertThat(chinese(module).keySet()).allMatch(key -> key.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesTakeTheSameArguments(String module) {
        Map<String, String> english = english(module);
        chinese(module)
                .forEach((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsBlank(String module) {
        assertThat(chinese(module).values()).allMatch(text -> !text.isBlank());
        assertThat(english(module).values()).allMatch(text -> !text.isBlank());
    }

    @Test
    void everyKeyInTheCodeHasItsText() throws IOException {
        Set<String> known = keys();
        Set<String> families = families(known);
        List<String> modules = modules();
        Map<String, String> unknown = new TreeMap<>();
        for (Path file : sources()) {
            literals(file)
                    .filter(key -> key.endsWith(".")
                            ? modules.contains(module(key)) && known.stream().noneMatch(one -> one.startsWith(key))
                            : families.stream().anyMatch(key::startsWith) && !known.contains(key))
                    .forEach(key -> unknown.put(key, file.toString()));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForExists() throws IOException {
        Set<String> known = keys();
        Map<String, String> unknown = new TreeMap<>();
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            find(ASKED, file)
                    .peek(asked::add)
                    .filter(key ->
                            known.stream().noneMatch(key.endsWith(".") ? one -> one.startsWith(key) : key::equals))
                    .forEach(key -> unknown.put(key, file.toString()));
        }
        assertThat(unknown).isEmpty();
        assertThat(asked).hasSizeGreaterThan(500);
    }

    @Test
    void everyKeyInTheTemplatesHasItsText() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> find(IN_TEMPLATE, file).forEach(used::add));
        }
        assertThat(used).isNotEmpty().isSubsetOf(keys());
    }

    /** So that a module's texts change with it alone. */
    @Test
    void aModuleUsesItsOwnTextsAndThoseOfModulesThatItMayUse() throws IOException {
        Set<String> known = keys();
        Set<String> families = families(known);
        Map<String, String> foreign = new TreeMap<>();
        for (Path file : sources()) {
            String user =
                    SOURCES.resolve("dev/mubiao").relativize(file).getName(0).toString();
            literals(file)
                    .filter(key -> known.contains(key) || families.stream().anyMatch(key::startsWith))
                    .filter(key -> !mayUse(user, module(key)))
                    .forEach(key -> foreign.put(user + ": " + key, file.toString()));
        }
        assertThat(foreign).isEmpty();
    }

    private static boolean mayUse(String user, String owner) {
        return user.equals(owner)
                || Arrays.stream(allowedDependencies(user))
                        .map(allowed -> allowed.split(" :: ", 2)[0])
                        .anyMatch(owner::equals);
    }

    private static String[] allowedDependencies(String module) {
        try {
            return Class.forName(ROOT + module + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> keys() throws IOException {
        return modules().stream()
                .flatMap(module -> chinese(module).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** The first two words of the keys that have three or more, with the dot behind them. */
    private static Set<String> families(Set<String> keys) {
        return keys.stream()
                .map(key -> key.substring(0, key.indexOf('.', key.indexOf('.') + 1) + 1))
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<String> literals(Path file) {
        return find(STRING, file);
    }

    private static Stream<String> find(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> chinese(String module) {
        return read(BUNDLES.resolve(module + ".properties"));
    }

    private static Map<String, String> english(String module) {
        return read(BUNDLES.resolve(module + "_en.properties"));
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties() {
            /** A key that is there twice has a text that nobody sees. */
            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(containsKey(key)).as("%s twice in %s", key, file).isFalse();
                return super.put(key, text);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
