/**
 * The one way to fold, clean, shorten, search and decode text. {@link dev.mubiao.platform.text.Folding} is for
 * comparing, {@link dev.mubiao.platform.text.Cleaning} for what is stored and shown.
 */
@NullMarked
@NamedInterface("text")
package dev.mubiao.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
