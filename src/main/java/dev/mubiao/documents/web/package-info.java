/** Reading and importing documents over HTTP. */
@NullMarked
package dev.mubiao.documents.web;

import org.jspecify.annotations.NullMarked;
