package dev.mubiao.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackgroundPaceTests {

    private static final Duration WORK = Duration.ofMillis(40);

    private final RequestsInProgress requests = new RequestsInProgress();
    private final PassingTime time = new PassingTime();
    private final BackgroundPace pace = new BackgroundPace(requests, time);

    /** Time that passes only when somebody works or waits. */
    private static final class PassingTime implements BackgroundPace.Ticks {

        private long now;
        private long end = Long.MAX_VALUE;
        private Runnable atEnd = () -> {};

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void pass(long nanos) {
            now += nanos;
            if (now >= end) {
                atEnd.run();
            }
        }
    }

    @Test
    void nothingWaitsWhileNobodyIsServed() {
        time.pass(WORK.toNanos());
        requests.begins();
        requests.ends();
        assertThat(waited()).isZero();
    }

    @Test
    void itWaitsTwiceAsLongAsItWorksAtMost() {
        requests.begins();
        time.pass(WORK.toNanos());
        assertThat(waited()).isEqualTo(WORK.multipliedBy(2));
        assertThat(waited()).as("all that it owes is waited for").isZero();
        time.pass(WORK.toNanos());
        assertThat(waited()).isEqualTo(WORK.multipliedBy(2));
    }

    @Test
    void itGoesOnAsSoonAsTheLastRequestIsAnswered() {
        requests.begins();
        requests.begins();
        time.pass(WORK.toNanos());
        time.end = time.now + WORK.toNanos() / 2;
        time.atEnd = requests::ends;
        requests.ends();
        assertThat(waited()).isEqualTo(WORK.dividedBy(2));
    }

    @Test
    void aThreadThatIsToEndDoesNotWait() {
        requests.begins();
        time.pass(WORK.toNanos());
        Thread.currentThread().interrupt();
        try {
            assertThat(waited()).isZero();
        } finally {
            assertThat(Thread.interrupted()).as("the thread still knows").isTrue();
        }
    }

    private Duration waited() {
        long from = time.now;
        pace.giveWay();
        return Duration.ofNanos(time.now - from);
    }
}
