/**
 * Reads the work list: pages by key, counts, filter choices and workloads; needed to show an inbox or the load of
 * a unit.
 */
@NullMarked
@NamedInterface("query")
package dev.mubiao.worklist.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
