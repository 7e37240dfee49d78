/** Tells other systems what happens to targets and tasks, by signed HTTP requests to registered addresses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "approval :: notice",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "outbox",
            "platform",
            "platform :: cache",
            "platform :: text",
            "targets",
            "uikit",
            "worklist"
        })
package dev.mubiao.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
