package dev.mubiao.processadmin.operation.ui;

import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.processadmin.operation.JobAdministration;
import dev.mubiao.processadmin.ui.ProcessFilterBar;
import org.springframework.stereotype.Component;

/** The services that the operation view needs. */
@Component
record OperationViewServices(
        ProcessFilterBar.ScopeChoices choices,
        InstanceActions instances,
        JobAdministration repairs,
        ProcessVersions versions) {

    String xml(ProcessVersion version) {
        return versions.xml(version.id());
    }
}
