package dev.mubiao.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ReadCacheTests {

    private final Map<String, String> stored = new ConcurrentHashMap<>(Map.of("a", "1", "b", "1"));
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    @Test
    void readsOnceUntilSomethingChanges() {
        ReadCache<String, String> cache = new ReadCache<>(Duration.ofHours(1), 10, clock, this::read);
        assertThat(cache.get("a")).isEqualTo("1");
        assertThat(cache.get("a")).isEqualTo("1");
        assertThat(reads).hasValue(1);

        stored.put("a", "2");
        assertThat(cache.get("a")).as("nobody said so").isEqualTo("1");
        cache.forget();
        assertThat(cache.get("a")).isEqualTo("2");
    }

    @Test
    void aChangeThatNobodyTellsCountsAfterAWhile() {
        ReadCache<String, String> cache = new ReadCache<>(Duration.ofSeconds(30), 10, clock, this::read);
        assertThat(cache.get("a")).isEqualTo("1");
        stored.put("a", "2");
        now.updateAndGet(instant -> instant.plusSeconds(29));
        assertThat(cache.get("a")).isEqualTo("1");
        now.updateAndGet(instant -> instant.plusSeconds(1));
        assertThat(cache.get("a")).isEqualTo("2");
    }

    @Test
    void aClockThatIsSetBackKeepsNothingForLonger() {
        ReadCache<String, String> cache = new ReadCache<>(Duration.ofSeconds(30), 10, clock, this::read);
        assertThat(cache.get("a")).isEqualTo("1");
        stored.put("a", "2");
        now.updateAndGet(instant -> instant.minusSeconds(600));
        assertThat(cache.get("a")).isEqualTo("2");
        assertThat(cache.get("a")).isEqualTo("2");
        assertThat(reads).as("kept from then on").hasValue(2);
    }

    @Test
    void aChangeInATransactionCountsWhenItIsCommitted() {
        ReadCache<String, String> cache = new ReadCache<>(Duration.ofHours(1), 10, clock, this::read);
        cache.get("a");
        cache.get("b");
        TransactionSynchronizationManager.initSynchronization();
        try {
            stored.put("a", "2");
            cache.forgetAfterCommit("a");
            assertThat(cache.get("a")).isEqualTo("1");
            TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(cache.get("a")).isEqualTo("2");
        assertThat(cache.get("b")).isEqualTo("1");
        assertThat(reads).as("the other one stays").hasValue(3);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        ReadCache<String, String> cache = new ReadCache<>(Duration.ofHours(1), 10, clock, key -> {
            String value = read(key);
            begun.countDown();
            try {
                changed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return value;
        });
        Thread slow = new Thread(() -> cache.get("a"));
        slow.start();
        begun.await();
        stored.put("a", "2");
        cache.forget();
        changed.countDown();
        slow.join();

        assertThat(cache.get("a")).isEqualTo("2");
    }

    private String read(String key) {
        reads.incrementAndGet();
        return stored.get(key);
    }
}
