/**
 * Writing targets as documents in their office's own layout: the formats, what is written, the names of the files and
 * several documents as one.
 */
@NullMarked
@NamedInterface("write")
package dev.mubiao.documents.write;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
