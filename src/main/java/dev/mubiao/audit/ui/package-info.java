@NullMarked
package dev.mubiao.audit.ui;

import org.jspecify.annotations.NullMarked;
