/** The only code that knows the process engine: submissions, work items and decisions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "directory", "forms", "targets", "prereview"})
package dev.mubiao.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
