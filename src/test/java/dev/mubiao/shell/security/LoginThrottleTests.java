package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LoginThrottleTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void somebodyWhoMistypesAFewTimesNeedNotWait() {
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        assertThat(throttle.mustWait("li", "10.0.0.1")).isFalse();
    }

    @Test
    void tooManyFailuresMakeThatNameWaitAtThatAddressOnly() {
        fail(LoginThrottle.FAILURES_ALLOWED);
        assertThat(throttle.mustWait("li", "10.0.0.1")).isTrue();
        assertThat(throttle.mustWait("li", "10.0.0.2")).isFalse();
        assertThat(throttle.mustWait("wang", "10.0.0.1")).isFalse();
    }

    @Test
    void thePauseEnds() {
        fail(LoginThrottle.FAILURES_ALLOWED);
        now.updateAndGet(instant -> instant.plus(LoginThrottle.PAUSE).plus(Duration.ofSeconds(1)));
        assertThat(throttle.mustWait("li", "10.0.0.1")).isFalse();
    }

    @Test
    void aLogInThatSucceedsWipesTheSlate() {
        fail(LoginThrottle.FAILURES_ALLOWED - 1);
        throttle.succeeded("li", "10.0.0.1");
        fail(1);
        assertThat(throttle.mustWait("li", "10.0.0.1")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("li", "10.0.0.1");
        }
    }
}
