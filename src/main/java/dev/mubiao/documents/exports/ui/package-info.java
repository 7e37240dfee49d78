/** The menu of downloads above the list of targets, and the exports that it begins. */
@NullMarked
package dev.mubiao.documents.exports.ui;

import org.jspecify.annotations.NullMarked;
