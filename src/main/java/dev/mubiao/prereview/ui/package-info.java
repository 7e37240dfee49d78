@NullMarked
package dev.mubiao.prereview.ui;

import org.jspecify.annotations.NullMarked;
