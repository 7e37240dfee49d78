/**
 * How the words and numbers of Chinese texts are looked up and compared, and what an indicator's name measures.
 * Used by the rules; it knows nothing of targets or forms.
 */
@NullMarked
package dev.mubiao.prereview.language;

import org.jspecify.annotations.NullMarked;
