/**
 * The rules of a decision, without framework: what a decision must contain, who signs in which order, and what
 * comes of the signatures.
 */
@NullMarked
@NamedInterface("signoff")
package dev.mubiao.approval.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
