/** The rows of documents as all forms look at them: their cells, the texts in these, and which lines are titles. */
@NullMarked
package dev.mubiao.documents.recognition.rows;

import org.jspecify.annotations.NullMarked;
