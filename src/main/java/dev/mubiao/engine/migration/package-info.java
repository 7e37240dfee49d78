/**
 * Moves running processes to another version of their model, or to another of its elements, by Camunda's migration
 * and modification.
 */
@NullMarked
@NamedInterface("migration")
package dev.mubiao.engine.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
