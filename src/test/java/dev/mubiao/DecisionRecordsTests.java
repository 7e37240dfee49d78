package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision record says when it was made and whether it still holds, and can be found in the index. */
class DecisionRecordsTests {

    private static final Path RECORDS = Path.of("docs/decisions");
    private static final Pattern HEAD = Pattern.compile("""
            # (?<number>\\d{4}) (?<title>.+)

            - Date: (?<date>\\d{4}-\\d{2}-\\d{2})
            - Status: (?<status>accepted|accepted, amended by \\[.+|superseded by \\[.+)
            (?:- Amends: (?<amends>\\[.+)
            )?
            \\*\\*Context\\.\\*\\* """);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(((\\d{4})-[a-z0-9-]+\\.md)\\)");

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void hasNumberDateAndStatus(Path file) {
        Matcher head = head(file);
        assertThat(number(file)).isEqualTo(head.group("number"));
        assertThat(LocalDate.parse(head.group("date"))).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(read(file)).contains("\n**Decision.**", "\n**Drawbacks.**");
    }

    @ParameterizedTest
    @MethodSource("records")
    void standsInTheIndexAsItSaysItself(Path file) {
        Matcher head = head(file);
        String row = "| [%s](%s) | %s | %s | %s |"
                .formatted(
                        head.group("number"),
                        file.getFileName(),
                        head.group("title"),
                        head.group("date"),
                        head.group("status"));
        assertThat(read(RECORDS.resolve("README.md")).lines()).containsOnlyOnce(row);
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatItAmendsOrSupersedesSaysSo(Path file) {
        for (String amended : numbers(head(file).group("amends"))) {
            assertThat(numbers(head(record(amended)).group("status")))
                    .as("what amends or supersedes %s", amended)
                    .contains(number(file));
        }
        for (String later : numbers(head(file).group("status"))) {
            assertThat(numbers(head(record(later)).group("amends")))
                    .as("what %s amends", later)
                    .contains(number(file));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void linksToRecordsThatThereAre(Path file) {
        LINK.matcher(read(file)).results().forEach(link -> {
            assertThat(RECORDS.resolve(link.group(2))).exists();
            assertThat(link.group(1)).isEqualTo(link.group(3));
        });
    }

    @Test
    void theIndexListsNothingElse() throws IOException {
        List<String> rows = read(RECORDS.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(rows).hasSameSizeAs(records()).isSorted();
    }

    private static Matcher head(Path file) {
        Matcher head = HEAD.matcher(read(file));
        assertThat(head.lookingAt())
                .as("%s begins with number, title, date and status", file)
                .isTrue();
        return head;
    }

    /** Numbers of the records to which a line links; none if there is no such line. */
    private static List<String> numbers(String line) {
        return line == null
                ? List.of()
                : LINK.matcher(line)
                        .results()
                        .map((MatchResult link) -> link.group(3))
                        .toList();
    }

    private static Path record(String number) {
        try {
            return records().stream()
                    .filter(file -> number(file).equals(number))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(0, 4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
