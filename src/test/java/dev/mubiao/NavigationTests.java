package dev.mubiao;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The path of a view is written in the navigation class of its module, or in its {@code @Route}, and nowhere else. */
@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class NavigationTests {

    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static void noPathIsWrittenOutsideNavigationClasses(JavaClasses classes) throws IOException {
        Pattern paths = paths(classes.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .map(type -> type.getAnnotationOfType(Route.class).value()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().endsWith("Navigation.java"))
                            .flatMap(file -> found(paths, read(file)).map(path -> file.getFileName() + ": " + path)))
                    .isEmpty();
        }
    }

    @Test
    void aPathIsKnownFromOtherWords() {
        Pattern paths = paths(Stream.of("", "inbox", "targets/:id", "notices/settings"));
        assertThat(List.of(
                        "navigate(\"targets/\" + id)",
                        "String href = \"targets?year=\" + year;",
                        "new Anchor(\"inbox\", text)",
                        "portal.link( \"notices/settings\")",
                        "public String path() {\n        return \"inbox\";"))
                .allMatch(source -> found(paths, source).count() == 1);
        assertThat(List.of("addClassNames(\"view\", \"inbox\")", "@Tag(name = \"targets\")", "@Route(\"targets/:id\")"))
                .allMatch(source -> found(paths, source).findAny().isEmpty());
    }

    /** A text that begins with a route and goes on, or that is one where a path is asked for. */
    private static Pattern paths(Stream<String> routes) {
        String roots = routes.map(route -> route.replaceAll("/?:.*", ""))
                .filter(root -> !root.isEmpty())
                .map(Pattern::quote)
                .collect(joining("|", "(?:", ")"));
        return Pattern.compile("(?<!@Route\\()\"" + roots + "[/?][^\"]*\""
                + "|(?:navigate|Anchor|setHref|link|leadTo)\\(\\s*\"" + roots + "\""
                + "|String path\\(\\)\\s*\\{\\s*return\\s*\"" + roots + "\"");
    }

    private static Stream<String> found(Pattern paths, String source) {
        return paths.matcher(source).results().map(MatchResult::group);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
