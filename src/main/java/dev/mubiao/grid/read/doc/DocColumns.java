package dev.mubiao.grid.read.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The columns of a table. Word 97 knows edges of cells only, which differ by hairs from row to row. */
final class DocColumns {

    /** Two millimetres, in twentieths of a point. */
    private static final int SAME = 113;

    private final List<Integer> edges = new ArrayList<>();

    DocColumns(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int i = 0; i < cells.numCells(); i++) {
                all.add(left(cells.getCell(i)));
                all.add(right(cells.getCell(i)));
            }
        }
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
    }

    /** From 0. */
    int column(TableCell cell) {
        return at(left(cell));
    }

    /** Of a cell, or of several beside each other that are merged to one. */
    int span(TableCell first, TableCell last) {
        return Math.max(1, at(right(last)) - column(first));
    }

    /** In twentieths of a point. */
    List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            widths.add(edges.get(i) - edges.get(i - 1));
        }
        return widths;
    }

    private int at(int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }

    private static int left(TableCell cell) {
        return cell.getLeftEdge();
    }

    private static int right(TableCell cell) {
        return cell.getLeftEdge() + cell.getWidth();
    }
}
