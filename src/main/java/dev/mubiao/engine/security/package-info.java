/**
 * Locks the engine down, so that a model that got past the checks still reaches no expression language, script,
 * class or endless loop.
 */
@NullMarked
package dev.mubiao.engine.security;

import org.jspecify.annotations.NullMarked;
