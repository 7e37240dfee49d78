/** The menus by which documents are downloaded. */
@NullMarked
package dev.mubiao.documents.write.ui;

import org.jspecify.annotations.NullMarked;
