package dev.mubiao.processadmin.migration;

import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.engine.migration.InstanceMigrator;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.engine.runtime.VersionUsage;
import dev.mubiao.platform.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposes the step mapping of two versions and the targets to migrate, and checks a mapping that was chosen. */
@Component
class MigrationPlanner {

    private final ProcessVersions versions;
    private final VersionUsage usage;
    private final MigrationCandidates migrationCandidates;
    private final InstanceMigrator migration;

    MigrationPlanner(
            ProcessVersions versions,
            VersionUsage usage,
            MigrationCandidates migrationCandidates,
            InstanceMigrator migration) {
        this.versions = versions;
        this.usage = usage;
        this.migrationCandidates = migrationCandidates;
        this.migration = migration;
    }

    /** @throws Refusal NOT_FOUND */
    List<ProposedStepMapping> pairs(String from, String to) {
        return StepMatcher.of(versions.steps(known(from)), versions.steps(known(to)), usage.waiting(from));
    }

    /** @throws Refusal NOT_FOUND */
    List<MigrationCandidate> candidates(String from) {
        return migrationCandidates.of(known(from));
    }

    /** @throws Refusal NOT_FOUND, INVALID if the steps cannot be mapped so */
    void check(VersionMapping mapping) {
        if (known(mapping.from()).equals(known(mapping.to()))) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.migration.same");
        }
        migration.check(mapping);
    }

    private String known(String definition) {
        return versions.version(definition)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "engine.version.unknown"))
                .id();
    }
}
