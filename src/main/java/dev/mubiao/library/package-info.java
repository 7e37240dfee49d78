/**
 * The entries of the indicator library, the uses in approved targets that they sum up, and what administrators
 * change about them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "forms",
            "forms :: catalogue",
            "platform",
            "platform :: cache",
            "platform :: jobs",
            "platform :: privacy",
            "platform :: text",
            "targets",
            "targets :: content",
            "targets :: lifecycle",
            "targets :: parsing",
            "targets :: sheet",
            "uikit"
        })
package dev.mubiao.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
