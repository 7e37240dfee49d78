package dev.mubiao.testing;

import dev.mubiao.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** People who do something at the same moment. */
public final class Crowd {

    /** How many they are where it does not matter. */
    public static final int PEOPLE = 8;

    /**
     * How it went.
     *
     * @param done what those got who were not refused
     * @param refusals keys of the refusals of the others
     */
    public record Outcome<R>(List<R> done, List<String> refusals) {}

    private Crowd() {}

    /** @param action what the n-th does, from 0; whatever it throws but a refusal fails the test */
    public static <R> Outcome<R> does(IntFunction<Callable<R>> action) throws InterruptedException {
        return does(PEOPLE, action);
    }

    /** @param action what the n-th does, from 0; whatever it throws but a refusal fails the test */
    public static <R> Outcome<R> does(int people, IntFunction<Callable<R>> action) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                Callable<R> own = action.apply(person);
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return own.call();
                }));
            }
            Outcome<R> outcome = new Outcome<>(new ArrayList<>(), new ArrayList<>());
            for (Future<R> future : futures) {
                try {
                    outcome.done().add(future.get());
                } catch (ExecutionException failed) {
                    if (!(failed.getCause() instanceof Refusal refusal)) {
                        throw new AssertionError("neither done nor refused", failed.getCause());
                    }
                    outcome.refusals().add(refusal.key());
                }
            }
            return outcome;
        } finally {
            threads.shutdownNow();
        }
    }
}
