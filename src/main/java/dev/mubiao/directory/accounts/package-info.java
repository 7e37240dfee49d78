/** Signing in, and the person who makes the current request. */
@NullMarked
@NamedInterface("accounts")
package dev.mubiao.directory.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
