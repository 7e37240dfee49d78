package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of several releases applies: the one with the most specific scope that is valid, of equal ones the latest. */
final class ReleasePrecedence {

    private static final Comparator<ProcessRelease> AGE =
            Comparator.comparing(ProcessRelease::validFrom).thenComparing(ProcessRelease::releasedAt);

    private final List<ProcessRelease> valid;
    private final Instant now;

    ReleasePrecedence(Collection<ProcessRelease> releases, Instant now) {
        this.valid = releases.stream().filter(release -> release.valid(now)).toList();
        this.now = now;
    }

    /** @param unit null for one that no release names; form likewise */
    Optional<ProcessRelease> of(@Nullable UnitId unit, @Nullable String form) {
        List<ProcessRelease> fitting = valid.stream()
                .filter(release -> release.scope().covers(unit, form))
                .toList();
        Optional<ProcessRelease> sweeping =
                fitting.stream().filter(ProcessRelease::overVariants).max(AGE);
        return fitting.stream()
                .filter(release -> sweeping.map(latest -> AGE.compare(release, latest) >= 0)
                        .orElse(true))
                .max(Comparator.comparing(
                                (ProcessRelease release) -> release.scope().exactness())
                        .thenComparing(AGE));
    }

    ReleaseState state(ProcessRelease release) {
        if (release.waiting()) {
            return ReleaseState.WAITING;
        }
        if (release.withdrawn()) {
            return ReleaseState.WITHDRAWN;
        }
        if (release.refused()) {
            return ReleaseState.REFUSED;
        }
        if (!release.valid(now)) {
            return ReleaseState.PLANNED;
        }
        boolean counts = release.scope().eachUnit().stream()
                .anyMatch(unit -> release.scope().eachForm().stream()
                        .anyMatch(form -> of(unit, form)
                                .map(ProcessRelease::id)
                                .filter(release.id()::equals)
                                .isPresent()));
        return counts ? ReleaseState.VALID : ReleaseState.REPLACED;
    }
}
