/** What stands in a document of an office, as tables of cells, whatever format it came in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: text"})
package dev.mubiao.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
