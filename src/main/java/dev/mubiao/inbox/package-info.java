/** The inbox of each user: saved filters and layouts of its boxes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval",
            "approval :: assignment",
            "approval :: bulk",
            "approval :: command",
            "approval :: remark",
            "approval :: signoff",
            "approval :: suspension",
            "approval :: task",
            "approval :: timeline",
            "bpmn",
            "diagram",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "forms",
            "forms :: catalogue",
            "platform",
            "platform :: text",
            "prereview",
            "prereview :: ui-findings",
            "publication",
            "targets",
            "targets :: cell",
            "targets :: comparison",
            "targets :: content",
            "targets :: draft",
            "targets :: lifecycle",
            "targets :: print",
            "targets :: sheet",
            "uikit",
            "worklist",
            "worklist :: query",
            "worklist :: rows"
        })
package dev.mubiao.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
