package dev.mubiao.shell.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords that were right a short while ago, so that a program that signs in with each request is hashed once. Kept as
 * keyed digests of password and stored hash together: a new password misses, and nothing here tells the old one.
 */
@Component
class VerifiedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final ConcurrentMap<String, ReentrantLock> checking = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    VerifiedPasswords() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Checks the password unless it was right a short while ago. Whoever comes with the same one meanwhile waits for the
     * answer instead of trying too, though no longer than for a place to have it checked.
     *
     * @param check throws if the password is not right
     * @return what the check returned; empty if it was not needed
     * @throws PasswordChecksBusyException if there was no answer in {@link BoundedPasswordEncoder#LONGEST_WAIT}
     */
    <T> Optional<T> unlessRight(String password, String storedHash, Supplier<T> check) {
        String digest = digest(password, storedHash);
        if (right.getIfPresent(digest) != null) {
            return Optional.empty();
        }
        ReentrantLock turn = checking.computeIfAbsent(digest, key -> new ReentrantLock());
        await(turn);
        try {
            if (right.getIfPresent(digest) != null) {
                return Optional.empty();
            }
            T checked = check.get();
            right.put(digest, Boolean.TRUE);
            return Optional.of(checked);
        } finally {
            checking.remove(digest, turn);
            turn.unlock();
        }
    }

    private static void await(ReentrantLock turn) {
        try {
            if (!turn.tryLock(BoundedPasswordEncoder.LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordChecksBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasswordChecksBusyException();
        }
    }

    private String digest(String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
