package dev.mubiao.grid;

/** A part of a document between the one above it and the one below it. */
public sealed interface GridBlock permits GridParagraph, GridTable {

    CellAddress address();
}
