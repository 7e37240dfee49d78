/**
 * The pre-review of drafts, submissions and documents: the rules under the rule book in force, the reasons for
 * warnings, and what was found in submitted revisions.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "forms",
            "forms :: catalogue",
            "forms :: layout",
            "platform",
            "platform :: cache",
            "platform :: jobs",
            "platform :: privacy",
            "platform :: text",
            "targets",
            "targets :: cell",
            "targets :: content",
            "targets :: parsing",
            "targets :: sheet",
            "uikit"
        })
package dev.mubiao.prereview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
