/** Process models: the checks they pass, their deployment, and the engine's lock-down. */
@NullMarked
@NamedInterface("engine")
package dev.mubiao.workflow.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
