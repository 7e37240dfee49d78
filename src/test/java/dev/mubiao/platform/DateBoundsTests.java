package dev.mubiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateBoundsTests {

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2026-12-03", "2100-12-31"})
    void daysOfTheseYearsAreTaken(LocalDate day) {
        assertThat(DateBounds.check(day)).isEqualTo(day);
        assertThat(DateBounds.checkYear(day.getYear())).isEqualTo(day.getYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "-999999999-01-01", "+999999999-12-31", "0026-12-03"})
    void othersAreRefused(LocalDate day) {
        assertThatThrownBy(() -> DateBounds.check(day)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.key()).isEqualTo("platform.date.bounds");
        });
        assertThatThrownBy(() -> DateBounds.checkYear(day.getYear())).isInstanceOf(Refusal.class);
    }

    @Test
    void momentsAreBoundedLikeDays() {
        Instant last = Instant.parse("2100-12-31T23:59:59Z");
        assertThat(DateBounds.check(last)).isEqualTo(last);
        assertThatThrownBy(() -> DateBounds.check(last.plusSeconds(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DateBounds.check(Instant.MIN)).isInstanceOf(Refusal.class);
    }
}
