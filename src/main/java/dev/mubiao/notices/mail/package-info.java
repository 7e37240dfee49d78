/** Notices as mail. */
@NullMarked
package dev.mubiao.notices.mail;

import org.jspecify.annotations.NullMarked;
