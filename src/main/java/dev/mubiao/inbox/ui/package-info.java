@NullMarked
package dev.mubiao.inbox.ui;

import org.jspecify.annotations.NullMarked;
