/** The view of forms for administrators. */
@NullMarked
package dev.mubiao.formmaker.ui;

import org.jspecify.annotations.NullMarked;
