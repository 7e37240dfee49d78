/**
 * The definition of a form: its variants for projects and departments, indicator table, levels, narrative and
 * weights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: cache", "platform :: text"})
package dev.mubiao.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
