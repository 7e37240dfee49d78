/**
 * The grammar of conditions on sequence flows, its parser and its evaluation; needed wherever a condition is
 * checked, translated or evaluated.
 */
@NullMarked
@NamedInterface("condition")
package dev.mubiao.bpmn.condition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
