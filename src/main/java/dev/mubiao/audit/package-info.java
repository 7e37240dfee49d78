/** The append-only record of who did what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "uikit"})
package dev.mubiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
