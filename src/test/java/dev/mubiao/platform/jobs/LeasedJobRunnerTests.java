package dev.mubiao.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LeasedJobRunnerTests {

    private final UUID job = UUID.randomUUID();
    private final JobLeases leases = mock();

    @BeforeEach
    void aJobIsFree() {
        when(leases.free(any())).thenReturn(List.of(job));
        when(leases.lease(any(), any(), any())).thenReturn(true);
        when(leases.prolong(any(), any())).thenReturn(true);
    }

    @Test
    void anErrorOfAJobIsLogged(CapturedOutput log) throws InterruptedException {
        Runner runner = new Runner(() -> {
            throw new NoClassDefFoundError("of a library");
        });

        runner.search();

        await().untilAsserted(() ->
                assertThat(log).contains("test job " + job + " stopped").contains("of a library"));
        runner.destroy();
    }

    @Test
    void anErrorOfALookEndsNoLooks(CapturedOutput log) throws InterruptedException {
        when(leases.free(any())).thenThrow(new StackOverflowError("for a moment"));
        Runner runner = new Runner(() -> false);

        runner.search();
        runner.destroy();

        assertThat(log).contains("could not look for test jobs").contains("for a moment");
    }

    @Test
    void aJobThatWaitsForAThreadIsNotBegunTwice() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runner runner = new Runner(() -> {
            try {
                return !over.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        runner.search();
        runner.search();
        over.countDown();
        runner.destroy();

        verify(leases, times(1)).lease(eq(job), any(), any());
    }

    private final class Runner extends LeasedJobRunner {

        private final BooleanSupplier piece;

        Runner(BooleanSupplier piece) {
            super("test", 1, leases, Clock.systemUTC());
            this.piece = piece;
        }

        @Override
        protected boolean work(UUID id) {
            return piece.getAsBoolean();
        }
    }
}
