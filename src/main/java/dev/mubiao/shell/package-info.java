/** Layout, menu, log-in, security chains and error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "uikit"})
package dev.mubiao.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
