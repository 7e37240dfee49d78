/** Keeps the examples of drafts with the steps that led to them, so that another administrator or a later log-in goes on. */
@NullMarked
package dev.mubiao.formmaker.drafts;

import org.jspecify.annotations.NullMarked;
