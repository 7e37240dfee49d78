package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;

class VerifiedPasswordsTests {

    private final VerifiedPasswords verified = new VerifiedPasswords();
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void aProgramThatCallsManyTimesAtOnceIsCheckedOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Boolean>> calls = IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> verified.unlessRight("right", "hash", checks::incrementAndGet)
                                    .isPresent())
                    .toList();
            int checkedNow = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                checkedNow += call.get() ? 1 : 0;
            }
            assertThat(checkedNow).isOne();
            assertThat(checks).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoWaitsTooLongForTheAnswerIsTold() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<Boolean>> first = threads.submit(() -> verified.unlessRight("right", "hash", () -> {
                begun.countDown();
                return awaits(end);
            }));
            begun.await();
            assertThatThrownBy(() -> verified.unlessRight("right", "hash", checks::incrementAndGet))
                    .isInstanceOf(PasswordChecksBusyException.class);
            end.countDown();
            assertThat(first.get()).contains(true);
            assertThat(verified.unlessRight("right", "hash", checks::incrementAndGet))
                    .isEmpty();
            assertThat(checks).hasValue(0);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherPasswordOrAnotherHashIsCheckedAnew() {
        assertThat(verified.unlessRight("right", "hash", checks::incrementAndGet))
                .isPresent();
        assertThat(verified.unlessRight("other", "hash", checks::incrementAndGet))
                .isPresent();
        assertThat(verified.unlessRight("right", "new hash", checks::incrementAndGet))
                .isPresent();
        assertThat(verified.unlessRight("right", "hash", checks::incrementAndGet))
                .isEmpty();
        assertThat(checks).hasValue(3);
    }

    private static boolean awaits(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWrongPasswordIsNotRemembered() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> verified.unlessRight("wrong", "hash", () -> {
                        throw new BadCredentialsException("no");
                    }))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }
}
