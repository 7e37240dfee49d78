/** Drafts of process models: kept on the server while they are drawn, by one editor at a time, with their history. */
@NullMarked
package dev.mubiao.processadmin.drafts;

import org.jspecify.annotations.NullMarked;
