/**
 * A content as its office prints it: rows, merged cells and labels of the form, the Vaadin component that shows
 * them, and quotations of single cells.
 */
@NullMarked
@NamedInterface("print")
package dev.mubiao.targets.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
