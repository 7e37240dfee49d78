/** Targets as documents over HTTP. */
@NullMarked
package dev.mubiao.documents.write.web;

import org.jspecify.annotations.NullMarked;
