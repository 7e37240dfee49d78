/** Who and what there is: budget units, business offices, people with their roles, and whoever acts in a request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: cache", "platform :: text", "uikit"})
package dev.mubiao.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
