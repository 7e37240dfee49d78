/** The printed rows of a form around its indicator table: labels, and the places of fields. */
@NullMarked
@NamedInterface("layout")
package dev.mubiao.forms.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
