/** The HTTP API of saved filters and of boxes as spreadsheets. */
@NullMarked
package dev.mubiao.inbox.web;

import org.jspecify.annotations.NullMarked;
