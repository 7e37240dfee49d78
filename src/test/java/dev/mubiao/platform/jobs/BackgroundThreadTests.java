package dev.mubiao.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BackgroundThreadTests {

    private final BackgroundThread thread = new BackgroundThread("test");

    @AfterEach
    void end() throws InterruptedException {
        thread.end();
    }

    @Test
    void aFailureEndsNeitherTheScheduleNorOtherWork() throws InterruptedException {
        CountDownLatch times = new CountDownLatch(3);
        CountDownLatch other = new CountDownLatch(1);
        thread.every(
                Duration.ofMillis(5),
                () -> {
                    times.countDown();
                    throw new IllegalStateException("each time");
                },
                "it fails");
        thread.run(other::countDown, "not this");
        assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anErrorIsLoggedAndEndsNoSchedule(CapturedOutput log) throws InterruptedException {
        CountDownLatch times = new CountDownLatch(2);
        thread.every(
                Duration.ofMillis(5),
                () -> {
                    times.countDown();
                    throw new StackOverflowError("each time");
                },
                "it fails");
        assertThat(times.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(log).contains("it fails").contains("StackOverflowError: each time");
    }

    @Test
    void nothingRunsAfterTheEnd() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        thread.every(
                Duration.ofMillis(1),
                () -> {
                    begun.countDown();
                    times.incrementAndGet();
                },
                "it fails");
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        thread.end();
        int after = times.get();
        Thread.sleep(50);
        assertThat(times).hasValue(after);
        assertThat(thread.ending()).isTrue();
    }
}
