/** Tokens with which programs use the API for a person. */
@NullMarked
@NamedInterface("tokens")
package dev.mubiao.directory.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
