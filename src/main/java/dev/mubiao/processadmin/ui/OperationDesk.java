package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.operation.JobRepairs;
import dev.mubiao.workflow.engine.ProcessVersion;
import dev.mubiao.workflow.engine.ProcessVersions;
import org.springframework.stereotype.Component;

/** What the view of what runs works with. */
@Component
record OperationDesk(
        ScopeBar.ScopeChoices choices, InstanceDesk instances, JobRepairs repairs, ProcessVersions versions) {

    String xml(ProcessVersion version) {
        return versions.xml(version.id());
    }
}
