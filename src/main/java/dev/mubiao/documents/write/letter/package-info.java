/** The letter by which an office approves the targets of a unit and year (批复). */
@NullMarked
package dev.mubiao.documents.write.letter;

import org.jspecify.annotations.NullMarked;
