/**
 * Reads values, operators, amounts and names as offices write them; needed when text from a file or from typing is
 * to be understood.
 */
@NullMarked
@NamedInterface("parsing")
package dev.mubiao.targets.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
