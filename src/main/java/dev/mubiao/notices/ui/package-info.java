/** The bell of the top bar, the list of notices and the settings of mails. */
@NullMarked
package dev.mubiao.notices.ui;

import org.jspecify.annotations.NullMarked;
