package dev.mubiao.shell.security;

import java.io.Serial;
import org.springframework.security.authentication.AuthenticationServiceException;

/** More passwords wait to be checked than the portal checks at once; worth another try in some seconds. */
class PasswordChecksBusyException extends AuthenticationServiceException {

    @Serial
    private static final long serialVersionUID = 1L;

    PasswordChecksBusyException() {
        super("too many passwords to check");
    }
}
