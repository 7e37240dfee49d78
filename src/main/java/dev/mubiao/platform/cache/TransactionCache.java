package dev.mubiao.platform.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A cache that lives as long as the current transaction, for reads whose answer the transaction itself does not
 * change after it asked. It is the memory of one transaction rather than a cache for all, and so no Caffeine: nobody
 * else sees it, it cannot grow old, and it goes with the transaction.
 */
public final class TransactionCache implements TransactionSynchronization {

    private final Map<Object, Object> read = new HashMap<>();

    private TransactionCache() {}

    /**
     * Reads, or gives what the same transaction read before; without a transaction it always reads.
     *
     * @param key tells what is read from all else that is, its type included
     */
    @SuppressWarnings("unchecked") // a key is read by one reader only
    public static <V> V read(Object key, Supplier<V> reader) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return reader.get();
        }
        TransactionCache current = current();
        Object known = current.read.get(key);
        if (known == null) {
            known = reader.get();
            current.read.put(key, known);
        }
        return (V) known;
    }

    private static TransactionCache current() {
        TransactionCache current =
                (TransactionCache) TransactionSynchronizationManager.getResource(TransactionCache.class);
        if (current == null) {
            current = new TransactionCache();
            current.resume();
            TransactionSynchronizationManager.registerSynchronization(current);
        }
        return current;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(TransactionCache.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TransactionCache.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
