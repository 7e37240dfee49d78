/**
 * Finds data by which a person can be reached or known in a text: the one recogniser of pre-review, publication and
 * library.
 */
@NullMarked
@NamedInterface("privacy")
package dev.mubiao.platform.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
