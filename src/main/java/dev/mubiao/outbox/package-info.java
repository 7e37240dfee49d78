/**
 * What is to be sent to people and other systems: kept in the transaction that wants it, sent after the commit,
 * tried again until it arrives.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "directory :: access",
            "directory :: accounts",
            "platform",
            "platform :: jobs",
            "uikit"
        })
package dev.mubiao.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
