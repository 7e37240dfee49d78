/** The view in which approved targets are published. */
@NullMarked
package dev.mubiao.publication.ui;

import org.jspecify.annotations.NullMarked;
