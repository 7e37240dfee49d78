package dev.mubiao.formmaker;

import dev.mubiao.grid.SourceFile;

/**
 * The file that a form is made from.
 *
 * @param table which of its tables with indicators, from 1
 */
public record DraftExample(SourceFile file, int table) {}
