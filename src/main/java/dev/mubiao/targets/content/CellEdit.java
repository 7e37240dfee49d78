package dev.mubiao.targets.content;

import dev.mubiao.targets.cell.CellRef;

/** A new text for one cell, understood as if somebody had typed it. */
public record CellEdit(CellRef cell, String text) {}
