/**
 * The commands of the approval process and what a user may do: submit, decide, claim, delegate, discuss, publish,
 * take back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bpmn",
            "bpmn :: lint",
            "bpmn :: vocabulary",
            "directory",
            "directory :: access",
            "directory :: accounts",
            "directory :: calendar",
            "directory :: substitution",
            "engine",
            "engine :: deployment",
            "engine :: dryrun",
            "engine :: history",
            "engine :: jobs",
            "engine :: migration",
            "engine :: runtime",
            "forms",
            "forms :: catalogue",
            "platform",
            "platform :: cache",
            "platform :: jobs",
            "platform :: text",
            "targets",
            "targets :: cell",
            "targets :: content",
            "targets :: lifecycle",
            "targets :: print",
            "targets :: sheet",
            "worklist",
            "worklist :: due",
            "worklist :: query",
            "worklist :: rows"
        })
package dev.mubiao.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
