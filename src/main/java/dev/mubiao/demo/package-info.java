/** The demo profile's organisation and targets: made through the same services that people use. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "directory",
            "forms",
            "targets",
            "prereview",
            "workflow",
            "workflow::engine",
            "uikit"
        })
package dev.mubiao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
