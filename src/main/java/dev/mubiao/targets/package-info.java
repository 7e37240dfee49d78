/**
 * The performance target, its draft and its revisions: how they are stored, read and counted, the events that tell
 * of them, and the interfaces through which other modules add actions and tabs to the page of a target.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "forms",
            "forms :: catalogue",
            "forms :: layout",
            "grid :: html",
            "platform",
            "platform :: database",
            "platform :: jobs",
            "platform :: text",
            "uikit"
        })
package dev.mubiao.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
