/**
 * What a step of a process model says about itself, and what an end, a variable and a refused model are;
 * everything that reads models or runs them needs these types.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "platform", "platform :: text", "targets :: content"})
package dev.mubiao.bpmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
