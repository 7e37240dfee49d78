/** Notices and webhooks over HTTP. */
@NullMarked
package dev.mubiao.notices.web;

import org.jspecify.annotations.NullMarked;
