package dev.mubiao.prereview.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the examples are wide enough to measure by, and say what they must. */
class MeasureExampleTests {

    private static final int LEAST = 10;
    private static final int KINDS = 20;

    @ParameterizedTest
    @MethodSource("dev.mubiao.prereview.measure.MeasureExample#all")
    void itsObjectsAreInTheWordsOfItsName(MeasureExample example) {
        assertThat(example.objects()).allMatch(example.name()::contains);
        assertThat(example.value()).isNotBlank();
        assertThat(example.better()).isIn("MORE", "LESS", "EXACT", "NONE");
    }

    @Test
    void everyKindHasTenExamplesOfNearlyAsManyTrades() {
        Map<String, List<MeasureExample>> byKind = MeasureExample.all().stream()
                .collect(Collectors.groupingBy(MeasureExample::kind, TreeMap::new, Collectors.toList()));
        assertThat(byKind).hasSize(KINDS).allSatisfy((kind, examples) -> {
            assertThat(examples).as(kind).hasSizeGreaterThanOrEqualTo(LEAST);
            assertThat(examples.stream().map(MeasureExample::trade).distinct().count())
                    .as(kind)
                    .isGreaterThanOrEqualTo(LEAST);
        });
    }

    @Test
    void noNameIsGivenTwice() {
        assertThat(MeasureExample.all().stream().map(MeasureExample::name)).doesNotHaveDuplicates();
    }
}
