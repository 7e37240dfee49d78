/** The HTTP API of what people keep for their boxes, and of the boxes as spreadsheets. */
@NullMarked
package dev.mubiao.inbox.web;

import org.jspecify.annotations.NullMarked;
