/** The view that imports documents. */
@NullMarked
package dev.mubiao.documents.ui;

import org.jspecify.annotations.NullMarked;
