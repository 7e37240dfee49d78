package dev.mubiao.platform.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small value that is read often and seldom changes, cached in memory. A change of which this node is told counts
 * at once, one on another node after half a minute at the latest.
 */
public final class CachedValue<V> {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Supplier<V> reader;
    private final Clock clock;
    private final AtomicReference<@Nullable Read<V>> latest = new AtomicReference<>();

    public CachedValue(Supplier<V> reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** @param value null after a change, until it is read again */
    private record Read<V>(@Nullable V value, Instant at) {

        @Nullable
        V fresh(Instant now) {
            return now.isBefore(at) || !now.isBefore(at.plus(FRESH)) ? null : value;
        }
    }

    public V get() {
        Instant now = clock.instant();
        Read<V> known = latest.get();
        V fresh = known == null ? null : known.fresh(now);
        if (fresh != null) {
            return fresh;
        }
        V value = reader.get();
        // Not if it was changed in the meantime: what was read may be older than the change.
        latest.compareAndSet(known, new Read<>(value, now));
        return value;
    }

    /** It has changed; to be called once the change is committed. */
    public void forget() {
        latest.set(new Read<>(null, clock.instant()));
    }
}
