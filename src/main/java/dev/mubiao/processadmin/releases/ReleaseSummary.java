package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * The data of a release without its model.
 *
 * @param processKey of the approval process, or of a part that others call
 * @param definition id of the version; empty for a part that waits for its release
 * @param fourEyes whether a second administrator has to release it
 */
public record ReleaseSummary(
        ReleaseId id,
        String name,
        String note,
        String processKey,
        Optional<String> definition,
        Validity validity,
        ReleaseState state,
        boolean fourEyes,
        Proposal proposal,
        Outcome outcome) {

    /**
     * For which targets it holds.
     *
     * @param from when its validity begins, or is wanted to be
     */
    public record Validity(ReleaseScope scope, boolean overVariants, Optional<Instant> from) {}

    /** Who wants it. */
    public record Proposal(PersonId by, String name, Instant at) {}

    /** What became of it. */
    public record Outcome(
            Optional<String> releaserName,
            Optional<Instant> releasedAt,
            Optional<String> withdrawerName,
            Optional<Instant> withdrawnAt) {}
}
