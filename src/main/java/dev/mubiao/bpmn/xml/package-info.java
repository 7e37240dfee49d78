/**
 * Reads and writes the XML of a model as plain nodes, and refuses whatever XML offers beyond elements, attributes
 * and text; needed by whatever looks at a model that is not deployed.
 */
@NullMarked
@NamedInterface("xml")
package dev.mubiao.bpmn.xml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
