package dev.mubiao.shell.security;

import dev.mubiao.directory.CredentialChange;
import dev.mubiao.shell.login.LoginNavigation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a session ended; the log-in page says it. */
enum SessionEnd {
    /** The account was closed. */
    CLOSED,
    /** The password was reset. */
    PASSWORD,
    /** The log-in name was changed. */
    RENAMED,
    /** A role was taken away. */
    ROLES,
    /** Nobody was at the page for too long. */
    IDLE,
    /** It was open for as long as one may be. */
    LONGEST,
    /** The person has signed in at too many other places since. */
    TOO_MANY,
    /** It is over for a reason that the server does not know any more. */
    EXPIRED;

    static SessionEnd of(CredentialChange change) {
        return switch (change) {
            case CLOSED -> CLOSED;
            case PASSWORD_RESET -> PASSWORD;
            case RENAMED -> RENAMED;
            case ROLES_LOST -> ROLES;
        };
    }

    static Optional<SessionEnd> of(String word) {
        return Stream.of(values()).filter(end -> end.word().equals(word)).findFirst();
    }

    /** Address of the log-in page that says so, relative to the root of the portal. */
    String loginPath() {
        return LoginNavigation.ended(word());
    }

    /** Key of the text. */
    String key() {
        return "shell.session." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
