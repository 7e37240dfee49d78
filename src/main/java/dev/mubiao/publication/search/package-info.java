/** What everybody may read of the snapshots: lists by filter and words, single targets and their history. */
@NullMarked
package dev.mubiao.publication.search;

import org.jspecify.annotations.NullMarked;
