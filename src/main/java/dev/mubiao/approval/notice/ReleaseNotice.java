package dev.mubiao.approval.notice;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * Event: administrators ought to hear that a second one is needed, or what the second one did. Published in the
 * transaction in which it happens; the notices module listens.
 *
 * @param subject the release, or the setting, by its name
 * @param by display name of who did it
 * @param text why, may be empty
 */
public record ReleaseNotice(Kind kind, Set<PersonId> to, String subject, String by, String text, Instant at) {

    /** Where in the portal it is decided. */
    public static final String PATH = "processes";

    public ReleaseNotice {
        to = Set.copyOf(to);
    }

    /** What happened. */
    public enum Kind {
        ASKED,
        ANSWERED
    }
}
