/** Indicators that approved targets used before: offered while typing, curated by administrators. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "forms", "targets", "uikit"})
package dev.mubiao.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
