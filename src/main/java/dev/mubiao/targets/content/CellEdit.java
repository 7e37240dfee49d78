package dev.mubiao.targets.content;

/**
 * A new text for one cell, understood as if somebody had typed it.
 *
 * @param cell as {@link CellKeys} names it
 */
public record CellEdit(String cell, String text) {}
