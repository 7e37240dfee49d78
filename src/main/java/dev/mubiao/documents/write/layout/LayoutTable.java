package dev.mubiao.documents.write.layout;

import java.util.List;

/**
 * A table in which every place of the grid belongs to a cell of its row, in the order of the columns.
 *
 * @param head how many of the first rows are printed again on each further page
 * @param together whether rows that a cell covers stand on one page if they fit there
 * @param below lines of text before the next table
 */
public record LayoutTable(List<List<LayoutCell>> rows, int head, boolean together, List<PageLine> below) {

    public LayoutTable {
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
    }

    public boolean repeatedHead() {
        return head > 0;
    }
}
