/** The HTTP API of the filing cycles. */
@NullMarked
package dev.mubiao.targets.web;

import org.jspecify.annotations.NullMarked;
