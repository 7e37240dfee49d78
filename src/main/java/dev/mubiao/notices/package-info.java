/**
 * Records what concerns a person, shows it in the portal, and queues it as mail, at once or once a day, as the
 * person prefers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval :: notice",
            "directory",
            "directory :: accounts",
            "directory :: calendar",
            "directory :: substitution",
            "filingprogress",
            "inbox",
            "outbox",
            "platform",
            "platform :: cache",
            "platform :: jobs",
            "platform :: text",
            "targets",
            "uikit",
            "worklist"
        })
package dev.mubiao.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
