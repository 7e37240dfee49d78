/** The rules of the catalogue and what they look at. Plain code: no database, no Spring. */
@NullMarked
@NamedInterface("rules")
package dev.mubiao.prereview.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
