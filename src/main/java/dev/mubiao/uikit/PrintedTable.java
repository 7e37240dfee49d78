package dev.mubiao.uikit;

import java.util.List;

/** A table as an office prints it, to be drawn as HTML. Columns that a cell above covers are left out of a row. */
public record PrintedTable(List<List<PrintedCell>> rows) {

    public PrintedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
