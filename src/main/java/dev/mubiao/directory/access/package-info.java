/** The one gate that every service asks before it reads or changes something, and the table of who may do what. */
@NullMarked
@NamedInterface("access")
package dev.mubiao.directory.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
