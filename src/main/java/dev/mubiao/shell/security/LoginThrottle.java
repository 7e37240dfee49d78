package dev.mubiao.shell.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed log-ins per log-in name and address. After too many the pair has to wait, right password or not. Held in
 * memory and bounded: whoever failed longest ago is forgotten first.
 */
@Component
class LoginThrottle {

    static final int FAILURES_ALLOWED = 8;
    static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int PAIRS_KEPT = 10_000;

    private record Pair(String loginName, String address) {}

    private record Failures(int count, Instant last) {}

    private final Map<Pair, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > PAIRS_KEPT;
        }
    };
    private final Clock clock;

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String loginName, String address) {
        Failures found = failures.get(new Pair(loginName, address));
        return found != null && found.count() >= FAILURES_ALLOWED && !over(found);
    }

    synchronized void failed(String loginName, String address) {
        failures.merge(
                new Pair(loginName, address),
                new Failures(1, clock.instant()),
                (old, one) -> over(old) ? one : new Failures(old.count() + 1, one.last()));
    }

    synchronized void succeeded(String loginName, String address) {
        failures.remove(new Pair(loginName, address));
    }

    private boolean over(Failures found) {
        return found.last().plus(PAUSE).isBefore(clock.instant());
    }
}
