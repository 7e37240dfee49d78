/** The demo profile's organisation and targets, made through the same services that people use. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "approval :: command",
            "approval :: signoff",
            "approval :: task",
            "directory",
            "directory :: organisation",
            "forms",
            "forms :: catalogue",
            "forms :: layout",
            "platform",
            "prereview",
            "targets",
            "targets :: cell",
            "targets :: content",
            "targets :: draft",
            "targets :: filing",
            "targets :: lifecycle",
            "targets :: sheet",
            "uikit",
            "worklist",
            "worklist :: query"
        })
package dev.mubiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
