/** What the inbox adds to the views of a target: actions, history panel, remarks, suspension note. */
@NullMarked
package dev.mubiao.inbox.ui.target;

import org.jspecify.annotations.NullMarked;
