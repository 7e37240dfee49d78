package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * A table in which every place of the grid belongs to a cell of its row, in the order of the columns.
 *
 * @param repeatedHead whether the first row is printed again on each further page
 * @param below lines of text before the next table
 */
public record LayoutTable(List<List<LayoutCell>> rows, boolean repeatedHead, List<PageLine> below) {

    public LayoutTable {
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
    }
}
