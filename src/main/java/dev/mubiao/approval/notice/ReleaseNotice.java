package dev.mubiao.approval.notice;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * Event: administrators ought to hear that a second one is needed, or what the second one did. Published in the
 * transaction in which it happens; the notices module listens.
 *
 * @param kind one of those by which a second one is asked for or answers
 * @param subject the release, the setting or the version of a form, by its name
 * @param by display name of who did it
 * @param text why, may be empty
 */
public record ReleaseNotice(
        NoticeRequested.Kind kind, Set<PersonId> to, String subject, String by, String text, Instant at) {

    /** Where in the portal it is decided about processes and settings. */
    public static final String PROCESSES = "processes";

    /** Where in the portal it is decided about forms. */
    public static final String FORMS = "form-versions";

    public ReleaseNotice {
        to = Set.copyOf(to);
    }
}
