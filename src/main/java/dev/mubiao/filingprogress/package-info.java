/** How far filing has come: units by state for a budget year, and reminders to units that have not filed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "platform",
            "platform :: text",
            "targets",
            "targets :: filing",
            "uikit"
        })
package dev.mubiao.filingprogress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
