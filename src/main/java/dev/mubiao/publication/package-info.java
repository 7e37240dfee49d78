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
            "forms :: layout",
            "platform",
            "platform :: database",
            "platform :: privacy",
            "platform :: text",
            "targets",
            "targets :: cell",
            "targets :: content",
            "targets :: print",
            "uikit"
        })
package dev.mubiao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
