/** Reading documents and targets over HTTP. */
@NullMarked
package dev.mubiao.exchange.web;

import org.jspecify.annotations.NullMarked;
