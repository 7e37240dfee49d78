/** The append-only record of who did what. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "platform",
            "platform :: text",
            "uikit"
        })
package dev.mubiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
