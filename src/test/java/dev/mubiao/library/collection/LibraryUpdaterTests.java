package dev.mubiao.library.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LibraryUpdaterTests {

    @Test
    void restsNineTimesAsLongAsItWorkedButNeitherHardlyNorForEver() {
        assertThat(LibraryUpdater.rest(Duration.ofMillis(3))).isEqualTo(Duration.ofMillis(500));
        assertThat(LibraryUpdater.rest(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(18));
        assertThat(LibraryUpdater.rest(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(1));
    }
}
