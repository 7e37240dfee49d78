/**
 * The elements, attributes, nesting and limits that a model must keep, and the checks that refuse everything else;
 * every model from a person passes here first.
 */
@NullMarked
@NamedInterface("vocabulary")
package dev.mubiao.bpmn.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
