/**
 * Brings models into the engine, lists their versions, and answers what a deployed model says of its steps; needed
 * to release a version and to know the model of a process.
 */
@NullMarked
@NamedInterface("deployment")
package dev.mubiao.engine.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
