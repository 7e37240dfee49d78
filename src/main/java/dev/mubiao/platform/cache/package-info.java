/** Caches for one transaction or for small values that seldom change. */
@NullMarked
@NamedInterface("cache")
package dev.mubiao.platform.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
