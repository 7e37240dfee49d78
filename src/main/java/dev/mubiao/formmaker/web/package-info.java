/** The HTTP API of forms. */
@NullMarked
package dev.mubiao.formmaker.web;

import org.jspecify.annotations.NullMarked;
