package dev.mubiao.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers until the end of a transaction what was read in it, for reads whose answer the transaction itself does not
 * change after it asked.
 */
public final class OncePerTransaction implements TransactionSynchronization {

    private final Map<Object, Object> read = new HashMap<>();

    private OncePerTransaction() {}

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
        OncePerTransaction current = current();
        Object known = current.read.get(key);
        if (known == null) {
            known = reader.get();
            current.read.put(key, known);
        }
        return (V) known;
    }

    /** Something else that was read gave the answer along with its own; without a transaction it is not kept. */
    public static void learn(Object key, Object answer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            current().read.putIfAbsent(key, answer);
        }
    }

    /** The transaction has changed the answer. */
    public static void forget(Object key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            current().read.remove(key);
        }
    }

    private static OncePerTransaction current() {
        OncePerTransaction current =
                (OncePerTransaction) TransactionSynchronizationManager.getResource(OncePerTransaction.class);
        if (current == null) {
            current = new OncePerTransaction();
            current.resume();
            TransactionSynchronizationManager.registerSynchronization(current);
        }
        return current;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(OncePerTransaction.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(OncePerTransaction.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        suspend();
    }
}
