package dev.mubiao.shell.security;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many log-ins failed: the password was not looked at, and the next try may be made after a while. */
class LoginMustWaitException extends LockedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long seconds;

    LoginMustWaitException(Duration wait) {
        super("too many failed log-ins");
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** From 1. */
    long seconds() {
        return seconds;
    }
}
