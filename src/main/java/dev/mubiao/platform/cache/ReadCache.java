package dev.mubiao.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read from the database, cached in memory for a while. Needed where something is read far more often than it
 * changes. A change of which this node is told counts at once, one on another node when the time is over.
 *
 * <p>It is read outside of any lock of the cache: a reader may need a database connection that another one, who would
 * wait for the lock, holds.
 */
public final class ReadCache<K, V> {

    private record Timed<V>(V value, Instant readAt) {

        /** Not after a clock was set back either, by which it would stay for longer than it may. */
        boolean readWithin(Duration kept, Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(kept));
        }
    }

    private final Function<K, V> reader;
    private final Cache<K, Timed<V>> cache;
    private final Clock clock;
    private final Duration kept;
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param kept for how long a change on another node may go unnoticed
     * @param most so many are kept, those that are asked for most
     */
    public ReadCache(Duration kept, long most, Clock clock, Function<K, V> reader) {
        this.reader = reader;
        this.clock = clock;
        this.kept = kept;
        this.cache = Caffeine.newBuilder().maximumSize(most).build();
    }

    public V get(K key) {
        Instant now = clock.instant();
        Timed<V> known = cache.getIfPresent(key);
        if (known != null && known.readWithin(kept, now)) {
            return known.value();
        }
        long before = changes.get();
        V value = reader.apply(key);
        // Not if it was changed in the meantime: what was read may be older than the change.
        cache.asMap().compute(key, (same, other) -> changes.get() == before ? new Timed<>(value, now) : other);
        return value;
    }

    /** All has changed, and the change is committed. */
    public void forget() {
        changes.incrementAndGet();
        cache.invalidateAll();
    }

    /** It changes in this transaction. */
    public void forgetAfterCommit(K key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
                cache.invalidate(key);
            }
        });
    }
}
