/** The HTTP API of targets, of the changes between their submissions, and of the filing cycles. */
@NullMarked
package dev.mubiao.targets.web;

import org.jspecify.annotations.NullMarked;
