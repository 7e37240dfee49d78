/** The findings of targets over HTTP. */
@NullMarked
package dev.mubiao.prereview.web;

import org.jspecify.annotations.NullMarked;
