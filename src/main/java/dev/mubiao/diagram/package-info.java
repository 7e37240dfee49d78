/** Flow wrappers of the bpmn-js elements. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.mubiao.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
