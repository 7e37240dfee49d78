/** How administrators keep units, business offices and people, with their accounts. */
@NullMarked
@NamedInterface("organisation")
package dev.mubiao.directory.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
