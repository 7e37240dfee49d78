package dev.mubiao.processadmin.ui;

import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.migration.Candidate;
import dev.mubiao.processadmin.migration.Migrations;
import dev.mubiao.processadmin.releases.ReleaseFacts;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessVersion;
import dev.mubiao.workflow.engine.ProcessVersions;
import dev.mubiao.workflow.engine.StepAhead;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the pages of migrations work with. */
@Component
record MigrationDesk(Migrations migrations, ProcessVersions versions, ModelSteps modelSteps, Releases releases) {

    /** Those for whom the version is in use; everybody if it is for nobody in particular. */
    Predicate<Candidate> meant(Actor reader, String definition) {
        List<ReleaseScope> scopes = releases.list(reader).stream()
                .filter(release -> release.state() == ReleaseState.VALID)
                .filter(release -> release.definition().equals(Optional.of(definition)))
                .map(ReleaseFacts::scope)
                .toList();
        return candidate ->
                scopes.isEmpty() || scopes.stream().anyMatch(scope -> scope.covers(candidate.unit(), candidate.form()));
    }

    int number(String definition) {
        return versions.version(definition).map(ProcessVersion::number).orElse(0);
    }

    String xml(String definition) {
        return versions.xml(definition);
    }

    List<StepAhead> steps(String definition) {
        return modelSteps.of(definition);
    }
}
