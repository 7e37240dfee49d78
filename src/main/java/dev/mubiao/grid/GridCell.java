package dev.mubiao.grid;

/**
 * A cell.
 *
 * @param column in which it begins, from 0; hidden columns are not counted
 * @param columnSpan of columns that it covers, at least one
 * @param rowSpan of rows that it covers, at least one
 * @param text what is shown, lines divided by {@code \n}; empty if nothing is
 * @param value what the file knows about it beside the text
 */
public record GridCell(CellAddress address, int column, int columnSpan, int rowSpan, String text, GridValue value) {}
