package dev.mubiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LibraryFeedTests {

    @Test
    void restsNineTimesAsLongAsItWorkedButNeitherHardlyNorForEver() {
        assertThat(LibraryFeed.rest(Duration.ofMillis(3))).isEqualTo(Duration.ofMillis(500));
        assertThat(LibraryFeed.rest(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(18));
        assertThat(LibraryFeed.rest(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));
    }
}
