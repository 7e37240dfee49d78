package dev.mubiao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTests {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(1, 1);

    @Test
    void whoComesWhileEnoughAreWaitingGoesAwayAndWhoWaitsGoesOnAfterTheFirst() throws Exception {
        ConcurrencyLimit.Turn first = limit.enter().orElseThrow();
        assertThat(limit.enterIfFree()).isEmpty();
        CompletableFuture<Optional<ConcurrencyLimit.Turn>> second = CompletableFuture.supplyAsync(this::enter);
        await().until(() -> limit.inside() == 2);

        assertThat(limit.enter()).isEmpty();
        assertThat(second).isNotDone();
        first.close();
        second.get().orElseThrow().close();
        assertThat(limit.inside()).isZero();
        assertThat(limit.enterIfFree()).isPresent();
    }

    @Test
    void whoIsInterruptedLeavesHisPlace() throws Exception {
        ConcurrencyLimit.Turn first = limit.enter().orElseThrow();
        Thread waiting = new Thread(this::enter);
        waiting.start();
        await().until(() -> limit.inside() == 2);

        waiting.interrupt();
        await().until(() -> limit.inside() == 1);
        first.close();
        assertThat(limit.enter()).isPresent();
    }

    private Optional<ConcurrencyLimit.Turn> enter() {
        try {
            return limit.enter();
        } catch (InterruptedException e) {
            return Optional.empty();
        }
    }
}
