/** The inbox view: boxes, filters, columns, selection, bulk actions and export. */
@NullMarked
package dev.mubiao.inbox.ui.list;

import org.jspecify.annotations.NullMarked;
