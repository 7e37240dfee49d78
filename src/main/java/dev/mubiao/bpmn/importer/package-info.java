/**
 * Converts BPMN files of other tools into models that fit the vocabulary, and lists every change for the user to
 * accept.
 */
@NullMarked
@NamedInterface("importer")
package dev.mubiao.bpmn.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
