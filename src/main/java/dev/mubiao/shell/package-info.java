/** The frame around every view: layout, menu, the pages shown instead of a view that cannot be shown. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: accounts",
            "directory :: organisation",
            "directory :: tokens",
            "platform",
            "platform :: database",
            "platform :: jobs",
            "platform :: text",
            "uikit"
        })
package dev.mubiao.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
