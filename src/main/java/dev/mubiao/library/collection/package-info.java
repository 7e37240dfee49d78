/** Takes the indicators of approved targets into the library, as they are approved or all anew. */
@NullMarked
package dev.mubiao.library.collection;

import org.jspecify.annotations.NullMarked;
