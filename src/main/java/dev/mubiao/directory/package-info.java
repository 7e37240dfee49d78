/** Units, business offices, people, their roles, the gate, and the working-day calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
package dev.mubiao.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
