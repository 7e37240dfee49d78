/** Drafts of process models: stored on the server with their history, edited by one session at a time under a lock. */
@NullMarked
package dev.mubiao.processadmin.drafts;

import org.jspecify.annotations.NullMarked;
