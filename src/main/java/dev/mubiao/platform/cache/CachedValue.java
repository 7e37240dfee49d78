package dev.mubiao.platform.cache;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** A {@link ReadCache} of one small value. */
public final class CachedValue<V> {

    private final ReadCache<Boolean, V> cache;

    /** @param kept for how long a change on another node may go unnoticed */
    public CachedValue(Duration kept, Clock clock, Supplier<V> reader) {
        this.cache = new ReadCache<>(kept, 1, clock, only -> reader.get());
    }

    public V get() {
        return cache.get(true);
    }

    /** It has changed; to be called once the change is committed. */
    public void forget() {
        cache.forget();
    }

    /** It changes in this transaction. */
    public void forgetAfterCommit() {
        cache.forgetAfterCommit(true);
    }
}
