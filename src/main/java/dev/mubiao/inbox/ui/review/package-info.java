/**
 * The review view: the submission in its form with its changes, beside the decision and what the reviewer has to
 * know.
 */
@NullMarked
package dev.mubiao.inbox.ui.review;

import org.jspecify.annotations.NullMarked;
