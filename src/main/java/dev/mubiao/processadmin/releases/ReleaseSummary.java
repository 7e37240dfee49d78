package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * The data of a release without its model.
 *
 * @param processKey of the approval process, or of a part that others call
 * @param definition id of the version; empty for a part that waits for its release
 * @param from from when it is valid, or is wanted to be
 * @param fourEyes whether a second administrator has to release it
 */
public record ReleaseSummary(
        ReleaseId id,
        String name,
        String note,
        String processKey,
        Optional<String> definition,
        ReleaseScope scope,
        boolean overVariants,
        ReleaseState state,
        boolean fourEyes,
        Optional<Instant> from,
        PersonId proposer,
        String proposerName,
        Instant proposedAt,
        Optional<String> releaserName,
        Optional<Instant> releasedAt,
        Optional<String> withdrawerName,
        Optional<Instant> withdrawnAt) {}
