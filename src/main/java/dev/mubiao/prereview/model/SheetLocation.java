package dev.mubiao.prereview.model;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.SheetPartRef;

/**
 * The place in a sheet or document that a finding is about.
 *
 * @param text what stands there, empty if nothing does
 * @param line number of a line of the document that became no cell, from 1; 0 for a cell
 */
public record SheetLocation(CellRef cell, String text, int line) {

    public SheetLocation(CellRef cell, String text) {
        this(cell, text, 0);
    }

    /** A line of the document, which belongs to the sheet as a whole. */
    static SheetLocation line(int number, String text) {
        return new SheetLocation(SheetPartRef.SHEET, text, number);
    }
}
