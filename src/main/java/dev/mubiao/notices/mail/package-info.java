/** Composes mails from notices and sends them by SMTP, as an adapter of the outbox. */
@NullMarked
package dev.mubiao.notices.mail;

import org.jspecify.annotations.NullMarked;
