/**
 * The rules that find what keeps a model from being released or is probably not meant; asked by the modeler, the
 * HTTP API, each deployment and the build.
 */
@NullMarked
@NamedInterface("lint")
package dev.mubiao.bpmn.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
