/** The pre-review: what a careful reviewer would send back, found while the preparer types. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "forms", "targets", "uikit"})
package dev.mubiao.prereview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
