/** Versions of form definitions: how they are stored, from their first draft to their retirement. */
@NullMarked
@NamedInterface("versions")
package dev.mubiao.forms.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
