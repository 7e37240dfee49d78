/** Making of forms for administrators: proposal from a filled example, drafts, trial with a file, release for years and units, retirement. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval :: notice",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "documents",
            "documents :: templates",
            "documents :: write",
            "forms",
            "forms :: catalogue",
            "forms :: layout",
            "forms :: versions",
            "grid",
            "grid :: template",
            "platform",
            "platform :: jobs",
            "platform :: text",
            "processadmin :: second-person",
            "targets :: content",
            "targets :: print",
            "targets :: sheet",
            "uikit"
        })
package dev.mubiao.formmaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
