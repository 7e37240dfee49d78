/** Reading tab-separated text: what a table pasted from a word processor or a spreadsheet is. */
@NullMarked
package dev.mubiao.exchange.text;

import org.jspecify.annotations.NullMarked;
