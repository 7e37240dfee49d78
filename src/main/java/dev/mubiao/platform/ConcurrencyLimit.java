package dev.mubiao.platform;

import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Bounds how many threads do something at the same time, and how many may wait for it; they go on in their order. */
public final class ConcurrencyLimit {

    private final int most;
    private final Semaphore places;
    private final Semaphore turns;

    /**
     * @param atOnce threads that do it at the same time, 1 or more
     * @param waiting threads that may wait for one of them to end
     */
    public ConcurrencyLimit(int atOnce, int waiting) {
        this.most = atOnce + waiting;
        this.places = new Semaphore(most);
        this.turns = new Semaphore(atOnce, true);
    }

    /** The time in which a thread does it; it ends when this is closed. */
    public interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /** Waits for its turn. @return empty, at once, if too many are waiting */
    public Optional<Turn> enter() throws InterruptedException {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            places.release();
            throw e;
        }
        return Optional.of(() -> {
            turns.release();
            places.release();
        });
    }

    /** A turn for which nobody has to wait, beside those that wait. @return empty if there is none free now */
    public Optional<Turn> enterIfFree() {
        return turns.tryAcquire() ? Optional.of(turns::release) : Optional.empty();
    }

    /** Threads that have {@linkplain #enter entered} or wait for it. */
    public int inside() {
        return most - places.availablePermits();
    }
}
