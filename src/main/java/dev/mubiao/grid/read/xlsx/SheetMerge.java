package dev.mubiao.grid.read.xlsx;

/** A range of cells that are shown as one. Rows and columns from 0, the last ones included. */
record SheetMerge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
