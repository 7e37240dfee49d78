package dev.mubiao.forms.layout;

/** How a row of the layout is printed. */
public enum RowStyle {
    /** A row of bordered cells. */
    GRID,
    /** A line of text above or below the grid: its cells follow each other. */
    LINE
}
