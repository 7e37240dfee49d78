/** What is sent after the commit, tried again until it arrives. */
@NullMarked
package dev.mubiao.notices.outbox;

import org.jspecify.annotations.NullMarked;
