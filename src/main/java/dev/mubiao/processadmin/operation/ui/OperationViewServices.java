package dev.mubiao.processadmin.operation.ui;

import dev.mubiao.approval.deadline.DeadlineReview;
import dev.mubiao.approval.migration.ProcessModification;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.operation.JobAdministration;
import dev.mubiao.processadmin.ui.ProcessFilterBar;
import org.springframework.stereotype.Component;

/** The services that the operation view needs. */
@Component
record OperationViewServices(
        ProcessFilterBar.ScopeChoices choices,
        ProcessModification modification,
        Suspensions suspensions,
        JobAdministration jobs,
        DeadlineReview deadlines,
        ProcessVersions versions) {

    String xml(ProcessVersion version) {
        return versions.xml(version.id());
    }
}
