package dev.mubiao.prereview.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTimeTests {

    private static final String LONG = "绩效".repeat(2_000);

    /** A second passes each time it is asked. */
    private final AtomicLong seconds = new AtomicLong();

    @Test
    void whatEndsInTimeIsFinished() {
        List<String> done = new ArrayList<>();

        assertThat(within(() -> {
                    RuleTime.spend(1_000);
                    done.add("first");
                }))
                .isTrue();
        assertThat(done).containsExactly("first");
    }

    @Test
    void whatDoesNotEndIsStopped() {
        assertThat(within(() -> {
                    while (true) {
                        RuleTime.spend(1);
                    }
                }))
                .isFalse();
    }

    @Test
    void theNextRuleHasItsOwnTimeAndOthersHaveNone() {
        within(() -> RuleTime.spend(1_000_000));
        RuleTime.spend(1_000_000);

        assertThat(within(() -> RuleTime.spend(1))).isTrue();
    }

    @Test
    void faultsOfARuleStayFaults() {
        assertThatThrownBy(() -> within(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        RuleTime.spend(1_000_000);
    }

    /** Whatever rules do with two texts again and again. */
    @ParameterizedTest
    @MethodSource
    void comparisonsSayHowMuchTheyDo(Runnable comparison) {
        assertThat(within(() -> IntStream.range(0, 1_000_000).forEach(i -> comparison.run())))
                .isFalse();
    }

    static List<Runnable> comparisonsSayHowMuchTheyDo() {
        return List.of(
                () -> TextSimilarity.pairs(LONG),
                () -> TextSimilarity.similarity(TextSimilarity.pairs("道路养护"), TextSimilarity.pairs("道路保洁")),
                () -> TextSimilarity.letterSimilarity(LONG, LONG),
                () -> TextSimilarity.longestCommon(LONG, LONG),
                () -> NumberWithUnit.in(LONG));
    }

    private boolean within(Runnable rule) {
        return RuleTime.within(() -> seconds.incrementAndGet() * 1_000_000_000L, Duration.ofSeconds(5), rule);
    }
}
