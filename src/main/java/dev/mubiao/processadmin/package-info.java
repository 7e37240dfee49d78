/** How administrators shape processes: drafts, the modeler, checks, comparison, release, operation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "directory",
            "forms",
            "targets",
            "workflow",
            "workflow::engine",
            "diagram",
            "uikit"
        })
package dev.mubiao.processadmin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
