/** The REST API of the registered webhooks. */
@NullMarked
package dev.mubiao.webhooks.web;

import org.jspecify.annotations.NullMarked;
