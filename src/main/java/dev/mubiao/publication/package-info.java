/** The frozen snapshots of published targets, as the public sees them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "approval :: command",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "documents :: write",
            "forms",
            "forms :: catalogue",
            "platform",
            "platform :: database",
            "platform :: privacy",
            "platform :: text",
            "targets",
            "targets :: content",
            "targets :: print",
            "uikit"
        })
package dev.mubiao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
