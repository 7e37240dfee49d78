/**
 * What the process engine tells other modules and asks of them: tasks, processes and versions as values, and the
 * interfaces that another module implements; its sub-packages are the only code that knows Camunda.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bpmn",
            "bpmn :: condition",
            "bpmn :: importer",
            "bpmn :: lint",
            "bpmn :: vocabulary",
            "bpmn :: xml",
            "directory",
            "directory :: access",
            "platform",
            "platform :: cache",
            "platform :: database",
            "platform :: jobs",
            "platform :: text"
        })
package dev.mubiao.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
