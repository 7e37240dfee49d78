package dev.mubiao.shell.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only some passwords be hashed at the same time: hashing is slow by intention, and without a bound whoever tries
 * log-ins takes the processors from everybody else.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

    /** How long anybody waits until his password is looked at. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final PasswordEncoder encoder;
    private final Semaphore places;

    /** @param most at the same time, from 1 */
    BoundedPasswordEncoder(PasswordEncoder encoder, int most) {
        this.encoder = encoder;
        // Fair: a person's log-in waits behind those before it, not behind all of an attacker's.
        this.places = new Semaphore(most, true);
    }

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(password);
    }

    /** @throws PasswordChecksBusyException if no place was free for two seconds */
    @Override
    public boolean matches(CharSequence password, String hash) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PasswordChecksBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasswordChecksBusyException();
        }
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
