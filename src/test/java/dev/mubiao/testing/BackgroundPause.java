package dev.mubiao.testing;

import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Holds background threads once they have finished what they are at, until it is closed. */
final class BackgroundPause implements AutoCloseable {

    private static final int LONGEST_WORK_IN_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);

    private BackgroundPause() {}

    static BackgroundPause of(Collection<ExecutorService> pools) {
        BackgroundPause pause = new BackgroundPause();
        CountDownLatch held = new CountDownLatch(
                pools.stream().mapToInt(BackgroundPause::threads).sum());
        for (ExecutorService pool : pools) {
            for (int i = 0; i < threads(pool); i++) {
                pool.execute(() -> pause.hold(held));
            }
        }
        if (!await(held)) {
            pause.close();
            throw new IllegalStateException("background work of an earlier test did not end");
        }
        return pause;
    }

    @Override
    public void close() {
        over.countDown();
    }

    private void hold(CountDownLatch held) {
        held.countDown();
        await(over);
    }

    /** Pools whose size cannot be seen have one thread. */
    private static int threads(ExecutorService pool) {
        return pool instanceof ThreadPoolExecutor sized ? sized.getCorePoolSize() : 1;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(LONGEST_WORK_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
