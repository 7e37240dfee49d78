/** Making of forms for administrators: drafts, trial with a file, release for years and units, retirement. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval :: notice",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "documents",
            "forms",
            "forms :: catalogue",
            "forms :: versions",
            "platform",
            "platform :: text",
            "processadmin :: second-person",
            "targets :: content",
            "uikit"
        })
package dev.mubiao.formmaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
