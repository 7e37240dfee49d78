package dev.mubiao.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerCountsTests {

    private final CallerCounts counts = new CallerCounts(3, 2);

    @Test
    void anAddressHasItsShareAndAllTogetherHaveABound() {
        assertThat(counts.enter("a")).isTrue();
        assertThat(counts.enter("a")).isTrue();
        assertThat(counts.enter("a")).as("its share is used up").isFalse();
        assertThat(counts.enter("b")).isTrue();
        assertThat(counts.enter("c")).as("all is used up").isFalse();

        counts.leave("a");
        assertThat(counts.enter("c")).isTrue();
        counts.leave("a");
        assertThat(counts.enter("b")).isTrue();
    }
}
