package dev.mubiao.targets.content;

import dev.mubiao.targets.cell.CellRef;

/**
 * A place of a content that only its form knows.
 *
 * @param label by which it is told from the others
 * @param text as it was written; empty if it says nothing
 */
public record ContentCell(CellRef place, String label, String text, SheetSection section) {}
