/** The publisher's desk. */
@NullMarked
package dev.mubiao.publication.ui;

import org.jspecify.annotations.NullMarked;
