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

    /**
     * What became of it.
     *
     * @param refusal by whom and why it was not released
     * @param withdrawalRequest who wants to withdraw it, until a second administrator agrees
     */
    public record Outcome(
            Optional<String> releaserName,
            Optional<Instant> releasedAt,
            Optional<String> withdrawerName,
            Optional<Instant> withdrawnAt,
            Optional<Said> refusal,
            Optional<WithdrawalRequest> withdrawalRequest) {}

    /** What somebody said of it. */
    public record Said(String name, Instant at, String text) {}

    /** That somebody wants to withdraw it, and why. */
    public record WithdrawalRequest(PersonId by, Said said) {}
}
