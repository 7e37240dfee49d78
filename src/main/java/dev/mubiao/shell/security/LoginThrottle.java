package dev.mubiao.shell.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mubiao.platform.text.Folding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Counts failed log-ins per log-in name and address. After too many the pair has to wait, right password or not. Held
 * in memory of this node, until a pause after the last failure, and bounded.
 */
@Component
class LoginThrottle {

    static final int FAILURES_ALLOWED = 8;
    static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int PAIRS_KEPT = 10_000;

    private record Pair(String loginName, String address) {
        Pair {
            loginName = Folding.login(loginName);
        }
    }

    private final Cache<Pair, Integer> failures;

    LoginThrottle(Clock clock) {
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(PAUSE)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .maximumSize(PAIRS_KEPT)
                .build();
    }

    boolean mustWait(String loginName, String address) {
        Integer failed = failures.getIfPresent(new Pair(loginName, address));
        return failed != null && failed >= FAILURES_ALLOWED;
    }

    void failed(String loginName, String address) {
        failures.asMap().merge(new Pair(loginName, address), 1, Integer::sum);
    }

    void succeeded(String loginName, String address) {
        failures.invalidate(new Pair(loginName, address));
    }
}
