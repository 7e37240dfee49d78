/** Small reusable pieces of the views. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dev.mubiao.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
