package dev.mubiao.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days, numbers and choices are typed into the fields of this module, which read them as people write them. */
class FieldKindsTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/mubiao");
    private static final Pattern OTHER_FIELDS =
            Pattern.compile("\\bnew (?:DatePicker|DateTimePicker|BigDecimalField|NumberField)\\b(?!I18n)");
    private static final Pattern LONG_TEXT = Pattern.compile("\\bnew TextArea\\(");
    private static final Pattern KEPT = Pattern.compile("\\bKept(?:Input|Words)\\b");
    private static final Pattern COMBO_BOX = Pattern.compile("\\b(?:MultiSelect)?ComboBox<[^;=(){}]*> (\\w+)[ ;=,)]");

    @Test
    void daysAndNumbersAreReadInAllSpellings() {
        assertThat(sources().filter(file -> OTHER_FIELDS.matcher(read(file)).find()))
                .isEmpty();
    }

    /** Of longer texts only a document to be imported is not, which was written elsewhere. */
    @Test
    void longTextsAreKeptWhileTheyAreTyped() {
        List<Path> withTexts =
                sources().filter(file -> LONG_TEXT.matcher(read(file)).find()).toList();
        assertThat(withTexts).hasSizeGreaterThan(10);
        assertThat(withTexts.stream().filter(file -> !KEPT.matcher(read(file)).find()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("DocumentInput.java");
    }

    @Test
    void comboBoxesGetTheirItemsFromChoices() {
        List<String> boxes =
                sources().flatMap(file -> boxes(read(file)).stream()).toList();
        assertThat(boxes).hasSizeGreaterThan(20);
        assertThat(sources()
                        .filter(file -> !file.endsWith("Choices.java"))
                        .filter(file -> boxes(read(file)).stream()
                                .anyMatch(name -> Pattern.compile("\\b" + name + "\\.setItems\\((?!query ->)")
                                        .matcher(read(file))
                                        .find())))
                .isEmpty();
    }

    private static List<String> boxes(String source) {
        return COMBO_BOX
                .matcher(source)
                .results()
                .map((MatchResult box) -> box.group(1))
                .toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
