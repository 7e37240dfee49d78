package dev.mubiao.targets.print;

import dev.mubiao.targets.cell.CellRef;

/** A quoted cell of a submitted revision: its place, its label in the form, and its text. */
public record CellQuote(CellRef place, String label, String text) {}
