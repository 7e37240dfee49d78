/** The parts of the documents of Word and Excel, and the elements in them. */
@NullMarked
package dev.mubiao.grid.read.ooxml;

import org.jspecify.annotations.NullMarked;
