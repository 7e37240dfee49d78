package dev.mubiao.processadmin.releases;

import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.engine.StartVersionSelector;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Selects the version on which a target starts: the one released for its unit and form. */
@Component
class ReleasedVersionSelector implements StartVersionSelector {

    private final ProcessReleases releases;
    private final TargetLifecycle lifecycle;
    private final Clock clock;

    ReleasedVersionSelector(ProcessReleases releases, TargetLifecycle lifecycle, Clock clock) {
        this.releases = releases;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    @Override
    public Optional<String> modelFor(UUID target) {
        List<ProcessRelease> released =
                releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, ModelConventions.APPROVAL_KEY);
        if (released.isEmpty()) {
            return Optional.empty();
        }
        Target subject = lifecycle.target(new TargetId(target));
        return new ReleasePrecedence(released, clock.instant())
                .of(subject.unit(), subject.formId())
                .flatMap(ProcessRelease::definition);
    }
}
