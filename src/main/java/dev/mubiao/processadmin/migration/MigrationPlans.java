package dev.mubiao.processadmin.migration;

import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessMigration;
import dev.mubiao.workflow.engine.ProcessVersions;
import dev.mubiao.workflow.engine.VersionChange;
import dev.mubiao.workflow.engine.VersionLoads;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be taken where. */
@Component
class MigrationPlans {

    private final ProcessVersions versions;
    private final ModelSteps steps;
    private final VersionLoads loads;
    private final Candidates candidates;
    private final ProcessMigration migration;

    MigrationPlans(
            ProcessVersions versions,
            ModelSteps steps,
            VersionLoads loads,
            Candidates candidates,
            ProcessMigration migration) {
        this.versions = versions;
        this.steps = steps;
        this.loads = loads;
        this.candidates = candidates;
        this.migration = migration;
    }

    /** @throws Refusal NOT_FOUND */
    List<StepPair> pairs(String from, String to) {
        return StepPairs.of(steps.of(known(from)), steps.of(known(to)), loads.waiting(from));
    }

    /** @throws Refusal NOT_FOUND */
    List<Candidate> candidates(String from) {
        return candidates.of(known(from));
    }

    /** @throws Refusal NOT_FOUND, INVALID if the steps cannot be mapped so */
    void check(VersionChange change) {
        if (known(change.from()).equals(known(change.to()))) {
            throw new Refusal(Refusal.Kind.INVALID, "migrations.same");
        }
        migration.check(change);
    }

    private String known(String definition) {
        return versions.version(definition)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "releases.version.unknown"))
                .id();
    }
}
