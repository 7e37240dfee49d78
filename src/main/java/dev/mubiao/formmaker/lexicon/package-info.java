/** The words on forms of offices and what they mean. */
@NullMarked
package dev.mubiao.formmaker.lexicon;

import org.jspecify.annotations.NullMarked;
