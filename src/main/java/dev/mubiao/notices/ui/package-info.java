/** The bell and the views of notices, webhooks and the outbox. */
@NullMarked
package dev.mubiao.notices.ui;

import org.jspecify.annotations.NullMarked;
