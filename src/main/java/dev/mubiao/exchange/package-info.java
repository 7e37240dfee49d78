/** Reading documents of the offices into targets. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "directory", "forms", "targets", "prereview", "prereview :: rules", "uikit"})
package dev.mubiao.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
