/**
 * The values of the work list, that is, what waits for whom: its rows, queries, assignees and task ids; needed by
 * whoever shows, filters or changes work.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bpmn",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "platform",
            "platform :: cache",
            "platform :: database",
            "platform :: text",
            "prereview",
            "targets",
            "targets :: lifecycle"
        })
package dev.mubiao.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
