/** Value types that every module speaks. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.mubiao.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
