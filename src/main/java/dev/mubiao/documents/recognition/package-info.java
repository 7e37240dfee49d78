/**
 * Finds the tables in the rows of a document, recognises their form and reads their fields and indicators. Used by
 * the readers of the single file formats.
 */
@NullMarked
package dev.mubiao.documents.recognition;

import org.jspecify.annotations.NullMarked;
