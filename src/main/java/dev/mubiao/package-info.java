@NullMarked
package dev.mubiao;

import org.jspecify.annotations.NullMarked;
