/**
 * What a rule is, what it looks at and what it reports, and the rule book as a value. One needs it to write or
 * call a rule.
 */
@NullMarked
@NamedInterface("model")
package dev.mubiao.prereview.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
