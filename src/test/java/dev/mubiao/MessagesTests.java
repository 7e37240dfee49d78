package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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

/** The message bundles say the same in both languages, and the code asks for nothing that they do not have. */
class MessagesTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern STRING = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_]+)+)\"");

    static List<String> modules() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("(_en)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
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
        Set<String> known = new HashSet<>();
        List<String> modules = modules();
        modules.forEach(module -> known.addAll(chinese(module).keySet()));
        Set<String> families = known.stream()
                .map(key -> key.substring(0, key.indexOf('.', key.indexOf('.') + 1) + 1))
                .filter(family -> !family.isEmpty())
                .collect(Collectors.toSet());
        Map<String, String> unknown = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> literals(file)
                            .filter(key -> families.stream().anyMatch(key::startsWith))
                            .filter(key -> !known.contains(key))
                            .forEach(key -> unknown.put(key, file.toString())));
        }
        assertThat(unknown).isEmpty();
    }

    private static Stream<String> literals(Path file) {
        try {
            return STRING.matcher(Files.readString(file)).results().map(match -> match.group(1));
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
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
