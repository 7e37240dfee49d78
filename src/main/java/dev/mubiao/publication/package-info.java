/** The public site and its frozen snapshots. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "forms", "targets", "workflow", "uikit"})
package dev.mubiao.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
