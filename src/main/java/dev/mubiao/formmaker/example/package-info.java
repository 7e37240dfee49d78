/** A filled example as it is drawn: its table with merged cells, the lines around it and the place of its indicators. */
@NullMarked
package dev.mubiao.formmaker.example;

import org.jspecify.annotations.NullMarked;
