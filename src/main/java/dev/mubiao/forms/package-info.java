/** Form definitions: what each office prints, in which columns and in which unit of money. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package dev.mubiao.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
