/** The REST endpoints that only read the work list. */
@NullMarked
@NamedInterface("web")
package dev.mubiao.worklist.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
