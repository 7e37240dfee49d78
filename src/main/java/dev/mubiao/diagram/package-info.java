/** Flow components around bpmn-js: a viewer and a modeler. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.mubiao.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
