package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.migration.Migrations;
import dev.mubiao.workflow.engine.ModelSteps;
import dev.mubiao.workflow.engine.ProcessVersion;
import dev.mubiao.workflow.engine.ProcessVersions;
import dev.mubiao.workflow.engine.StepAhead;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of migrations work with. */
@Component
record MigrationDesk(Migrations migrations, ProcessVersions versions, ModelSteps modelSteps) {

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
