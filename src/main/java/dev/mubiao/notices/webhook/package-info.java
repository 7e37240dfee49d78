/** What happens to targets, posted to other systems. */
@NullMarked
package dev.mubiao.notices.webhook;

import org.jspecify.annotations.NullMarked;
