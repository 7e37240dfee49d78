package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTests {

    private final ExecutorService threads = Executors.newFixedThreadPool(30);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void neverMoreAtTheSameTimeThanAllowed() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PasswordEncoder slow = encoder(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(5);
            now.decrementAndGet();
            return true;
        });
        BoundedPasswordEncoder bounded = new BoundedPasswordEncoder(slow, 2);
        List<Callable<Boolean>> checks = IntStream.range(0, 30)
                .<Callable<Boolean>>mapToObj(i -> () -> bounded.matches("wrong", "hash"))
                .toList();
        for (Future<Boolean> check : threads.invokeAll(checks)) {
            assertThat(check.get()).isTrue();
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoFindsNoPlaceIsTold() throws Exception {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        BoundedPasswordEncoder bounded = new BoundedPasswordEncoder(
                encoder(() -> {
                    taken.countDown();
                    end.await();
                    return true;
                }),
                1);
        Future<Boolean> first = threads.submit(() -> bounded.matches("one", "hash"));
        taken.await();
        assertThatThrownBy(() -> bounded.matches("two", "hash")).isInstanceOf(PasswordChecksBusyException.class);
        end.countDown();
        assertThat(first.get()).isTrue();
        assertThat(bounded.matches("three", "hash")).isTrue();
    }

    private static PasswordEncoder encoder(Callable<Boolean> check) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return "";
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                try {
                    return check.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
