package dev.mubiao.directory.accounts;

import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.Abbreviation;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts log-ins for all nodes, in the database. A try is counted before its password is looked at, so that many at the
 * same moment do not pass together, and corrected if the password was right.
 */
@Service
public class LoginAttempts {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_KEY = 200;

    private record Key(LoginDelay kind, String value) {}

    private record Count(int failures, Instant lastAt, Instant retryAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    LoginAttempts(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts a try as failed until {@link #succeeded} says otherwise.
     *
     * @param name of the account, as {@code Folding.login} spells it
     * @param address of the client; an IPv6 address counts with its network of 64 bits
     * @param device hash of a device at which the person has signed in before; it waits for its own failures only
     * @return how long to wait; then nothing was counted, and the password must not be looked at
     */
    public Optional<Duration> begin(String name, String address, @Nullable String device) {
        List<Key> keys = keys(name, address, device);
        try {
            return transaction.execute(status -> count(keys));
        } catch (DuplicateKeyException bothWereFirst) {
            return transaction.execute(status -> count(keys));
        }
    }

    /** The password was right: what failed before under the name is forgotten, and at the address this one try. */
    public void succeeded(String name, String address, @Nullable String device) {
        for (Key key : keys(name, address, device)) {
            correct(key, key.kind() == LoginDelay.ADDRESS ? "failures - 1" : "0");
        }
    }

    /** The password was not looked at after all: the try that {@link #begin} counted is none. */
    public void withdrawn(String name, String address, @Nullable String device) {
        for (Key key : keys(name, address, device)) {
            correct(key, "failures - 1");
        }
    }

    private void correct(Key key, String failures) {
        jdbc.sql("update login_attempt set failures = " + failures
                        + ", retry_at = last_at where kind = :kind and attempt_key = :key and failures > 0")
                .param("kind", key.kind().name())
                .param("key", key.value())
                .update();
    }

    private Optional<Duration> count(List<Key> keys) {
        Instant now = clock.instant();
        List<Count> counts = new ArrayList<>();
        // Always the address first, so that two tries do not wait for each other.
        for (Key key : keys) {
            Count count = locked(key, now);
            if (count.retryAt().isAfter(now)) {
                return Optional.of(Duration.between(now, count.retryAt()));
            }
            counts.add(count);
        }
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            Count count = counts.get(i);
            boolean forgotten = count.lastAt().plus(LoginDelay.FORGOTTEN).isBefore(now);
            int failures = forgotten ? 1 : count.failures() + 1;
            jdbc.sql("update login_attempt set failures = :failures, last_at = :now, retry_at = :retry"
                            + " where kind = :kind and attempt_key = :key")
                    .param("failures", failures)
                    .param("now", SqlTime.utc(now))
                    .param("retry", SqlTime.utc(now.plus(key.kind().after(failures))))
                    .param("kind", key.kind().name())
                    .param("key", key.value())
                    .update();
        }
        return Optional.empty();
    }

    private Count locked(Key key, Instant now) {
        Optional<Count> found = jdbc.sql(
                        "select failures, last_at, retry_at from login_attempt where kind = :kind and attempt_key = :key"
                                + " for update")
                .param("kind", key.kind().name())
                .param("key", key.value())
                .query((row, index) -> new Count(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("retry_at", OffsetDateTime.class).toInstant()))
                .optional();
        if (found.isPresent()) {
            return found.get();
        }
        jdbc.sql("delete from login_attempt where last_at < :before")
                .param("before", SqlTime.utc(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into login_attempt (kind, attempt_key, failures, last_at, retry_at)"
                        + " values (:kind, :key, 0, :now, :now)")
                .param("kind", key.kind().name())
                .param("key", key.value())
                .param("now", SqlTime.utc(now))
                .update();
        return new Count(0, now, now);
    }

    private static List<Key> keys(String name, String address, @Nullable String device) {
        return device == null
                ? List.of(new Key(LoginDelay.ADDRESS, network(address)), new Key(LoginDelay.NAME, shortened(name)))
                : List.of(new Key(LoginDelay.DEVICE, device));
    }

    /** One household or office has a network of 64 bits, and any number of addresses in it. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return shortened(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (UnknownHostException e) {
            return shortened(address);
        }
    }

    private static String shortened(String text) {
        return Abbreviation.within(text, LONGEST_KEY);
    }
}
