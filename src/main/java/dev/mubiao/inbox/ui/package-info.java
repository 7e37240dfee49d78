/** What the inbox views share: navigation, the queue of a reviewer, the texts of a work item. */
@NullMarked
package dev.mubiao.inbox.ui;

import org.jspecify.annotations.NullMarked;
