package dev.mubiao.prereview.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.measure.MeasureAnalyser.Stated;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What indicators of many trades measure, against what their author says; he did not see the word lists. */
class MeasureAnalyserTests {

    private static final MeasureAnalyser ANALYSER =
            new MeasureAnalyser(RuleBook.standard().lexicon());

    private static List<Example> examples = List.of();

    private record Example(
            String name, String value, MeasureKind kind, String object, String better, IndicatorMeasure found) {

        static Example of(String line) {
            String[] parts = line.split(" *\\| *");
            return new Example(
                    parts[0],
                    parts[1],
                    MeasureKind.valueOf(parts[2]),
                    parts[3],
                    parts[4],
                    measure(parts[0], parts[1].split(" ")));
        }

        private static IndicatorMeasure measure(String name, String[] value) {
            String operator = value.length > 1 ? value[0] : "";
            String number = value.length > 1 ? value[1] : value[0];
            String unit = value.length > 2 ? value[2] : "";
            ParsedValue parsed = ValueParser.parse(operator, number, unit);
            ValueKind kind = parsed.value().kind();
            String parsedUnit = parsed.unitRaw().isEmpty()
                    ? Objects.requireNonNullElse(parsed.value().unit(), "")
                    : parsed.unitRaw();
            return ANALYSER.of(
                    name,
                    kind == ValueKind.NUMBER || kind == ValueKind.TEXT && !unit.isEmpty()
                            ? Stated.NUMBER
                            : kind == ValueKind.DATE ? Stated.DATE : Stated.WORDS,
                    Folding.bare(number),
                    Folding.bare(parsedUnit));
        }

        @Override
        public String toString() {
            return name + " | " + value + " | " + kind + " " + object + " " + better + " | found " + found;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        MeasureAnalyserTests.class.getResourceAsStream("/prereview/measure-examples.txt")),
                StandardCharsets.UTF_8))) {
            examples = file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of)
                    .toList();
        }
    }

    @Test
    void kindsAreUnderstood() {
        List<Example> wrong = examples.stream()
                .filter(example -> example.found().kind() != example.kind())
                .toList();
        wrong.forEach(example -> System.out.println("kind: " + example));
        assertThat(wrong.size() * 100).isLessThanOrEqualTo(examples.size() * 4);
    }

    @Test
    void noDirectionIsTurnedRound() {
        List<Example> wrong = examples.stream()
                .filter(example -> example.found().better() != Direction.NONE
                        && (example.better().equals("MORE") || example.better().equals("LESS"))
                        && !example.better().equals(example.found().better().name()))
                .toList();
        wrong.forEach(example -> System.out.println("better: " + example));
        assertThat(wrong.size() * 100).isLessThanOrEqualTo(examples.size() * 4);
    }

    @Test
    void noObjectIsLost() {
        List<Example> wrong = examples.stream()
                .filter(example -> Stream.of(example.object().split(" \\+ "))
                        .noneMatch(object -> example.found().object().contains(object)))
                .toList();
        wrong.forEach(example -> System.out.println("object: " + example));
        assertThat(wrong.size() * 100).isLessThanOrEqualTo(examples.size() * 15);
    }
}
