/**
 * Reads the engine's history of finished and open activities, and decides how much of it the engine keeps; needed
 * for returns, take-backs and the process diagram of a target.
 */
@NullMarked
@NamedInterface("history")
package dev.mubiao.engine.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
