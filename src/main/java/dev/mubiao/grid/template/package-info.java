/** Templates of offices, docx or xlsx: which placeholders they have, and how these are filled. */
@NullMarked
@NamedInterface("template")
package dev.mubiao.grid.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
