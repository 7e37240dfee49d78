/** How far filing has come: units by state for a budget year, and reminding those who have not filed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "targets", "uikit"})
package dev.mubiao.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
