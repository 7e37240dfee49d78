package dev.mubiao.processadmin.migration.ui;

import dev.mubiao.bpmn.ProcessStep;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.migration.MigrationCandidate;
import dev.mubiao.processadmin.migration.Migrations;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.Releases;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The services that the migration views need. */
@Component
public record MigrationViewServices(Migrations migrations, ProcessVersions versions, Releases releases) {

    /** Those for whom the version is in use; everybody if it is for nobody in particular. */
    Predicate<MigrationCandidate> meant(Actor reader, String definition) {
        List<ReleaseScope> scopes = releases.list(reader).stream()
                .filter(release -> release.state() == ReleaseState.VALID)
                .filter(release -> release.definition().equals(Optional.of(definition)))
                .map(release -> release.validity().scope())
                .toList();
        return migrationCandidate -> scopes.isEmpty()
                || scopes.stream()
                        .anyMatch(scope -> scope.covers(migrationCandidate.unit(), migrationCandidate.form()));
    }

    int number(String definition) {
        return versions.version(definition).map(ProcessVersion::number).orElse(0);
    }

    String xml(String definition) {
        return versions.xml(definition);
    }

    List<ProcessStep> steps(String definition) {
        return versions.steps(definition);
    }
}
