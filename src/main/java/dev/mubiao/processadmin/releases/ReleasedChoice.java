package dev.mubiao.processadmin.releases;

import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.ModelChoice;
import dev.mubiao.workflow.engine.ProcessVersions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts targets on what the office released for their unit and form. */
@Component
class ReleasedChoice implements ModelChoice {

    private final ProcessReleases releases;
    private final TargetLife life;
    private final Clock clock;

    ReleasedChoice(ProcessReleases releases, TargetLife life, Clock clock) {
        this.releases = releases;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public Optional<String> modelFor(UUID target) {
        List<ProcessRelease> released =
                releases.findByStateAndProcessKey(ProcessRelease.State.RELEASED, ProcessVersions.APPROVAL);
        if (released.isEmpty()) {
            return Optional.empty();
        }
        Target subject = life.target(new TargetId(target));
        return new Precedence(released, clock.instant())
                .of(subject.unit(), subject.formId())
                .flatMap(ProcessRelease::definition);
    }
}
