/** Reads tab-separated text, such as a table pasted from a word processor or a spreadsheet. */
@NullMarked
package dev.mubiao.documents.read.text;

import org.jspecify.annotations.NullMarked;
