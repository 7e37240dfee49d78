/** Tells people what concerns them, in the portal and by mail, and other systems through webhooks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "targets", "workflow", "uikit"})
package dev.mubiao.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
