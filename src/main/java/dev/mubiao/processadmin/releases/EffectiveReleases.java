package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.engine.deployment.ProcessVersions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which version a scope uses now, apart from any target. */
@Component
class EffectiveReleases {

    private final ProcessReleases releases;
    private final ProcessVersions versions;
    private final Clock clock;

    EffectiveReleases(ProcessReleases releases, ProcessVersions versions, Clock clock) {
        this.releases = releases;
        this.versions = versions;
        this.clock = clock;
    }

    /** What runs now for the first of those for whom the release is; empty if it is a part and the first of its key. */
    Optional<String> definition(ProcessRelease release) {
        return definition(release.processKey(), release.scope());
    }

    /** The version on which a target of the scope starts now. */
    String approval(ReleaseScope scope) {
        return definition(ModelConventions.APPROVAL_KEY, scope).orElseThrow();
    }

    /** The release of the same part that counts without this one. */
    Optional<ProcessRelease> without(ProcessRelease release) {
        List<ProcessRelease> others =
                releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, release.processKey()).stream()
                        .filter(other -> !other.id().equals(release.id()))
                        .toList();
        return new ReleasePrecedence(others, clock.instant()).of(null, null);
    }

    private Optional<String> definition(String key, ReleaseScope scope) {
        List<ProcessRelease> released = releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, key);
        return new ReleasePrecedence(released, clock.instant())
                .of(
                        scope.eachUnit().iterator().next(),
                        scope.eachForm().iterator().next())
                .flatMap(ProcessRelease::definition)
                .or(() -> key.equals(ModelConventions.APPROVAL_KEY)
                        ? Optional.of(versions.shipped().id())
                        : Optional.empty());
    }
}
