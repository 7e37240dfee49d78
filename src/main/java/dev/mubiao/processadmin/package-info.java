/**
 * Administration of approval processes: reference to a model, whether draft or deployed version, its BPMN and the
 * comparison of two models; the sub-packages hold one task of the administrator each.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval :: command",
            "approval :: deadline",
            "approval :: dryrun",
            "approval :: migration",
            "approval :: notice",
            "approval :: signoff",
            "approval :: statistics",
            "approval :: suspension",
            "bpmn",
            "bpmn :: comparison",
            "bpmn :: importer",
            "bpmn :: lint",
            "bpmn :: vocabulary",
            "diagram",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "engine",
            "engine :: deployment",
            "engine :: dryrun",
            "engine :: jobs",
            "engine :: migration",
            "engine :: runtime",
            "forms",
            "forms :: catalogue",
            "inbox",
            "platform",
            "platform :: jobs",
            "platform :: text",
            "targets",
            "targets :: content",
            "targets :: lifecycle",
            "uikit",
            "worklist"
        })
package dev.mubiao.processadmin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
