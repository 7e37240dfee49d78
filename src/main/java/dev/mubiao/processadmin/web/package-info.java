/** Process models over HTTP, for administrators. */
@NullMarked
package dev.mubiao.processadmin.web;

import org.jspecify.annotations.NullMarked;
