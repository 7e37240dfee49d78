/** Each user's work: boxes, review and decision. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "directory",
            "forms",
            "targets",
            "prereview",
            "workflow",
            "workflow::engine",
            "diagram",
            "uikit"
        })
package dev.mubiao.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
