/** The forms that this installation knows, where they are loaded from, and the help texts of their fields. */
@NullMarked
@NamedInterface("catalogue")
package dev.mubiao.forms.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
