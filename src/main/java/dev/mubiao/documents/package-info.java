/**
 * Reading offices' documents into the contents of targets, checking them and saving them as drafts; writing targets as
 * documents in their office's own layout.
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
            "forms :: versions",
            "grid",
            "grid :: template",
            "platform",
            "platform :: database",
            "platform :: jobs",
            "platform :: text",
            "prereview",
            "prereview :: model",
            "targets",
            "targets :: cell",
            "targets :: comparison",
            "targets :: content",
            "targets :: draft",
            "targets :: parsing",
            "targets :: print",
            "targets :: sheet",
            "uikit"
        })
package dev.mubiao.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
