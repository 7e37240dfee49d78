/** Caches of what is read from the database: on this node by Caffeine, and the memory of one transaction. */
@NullMarked
@NamedInterface("cache")
package dev.mubiao.platform.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
