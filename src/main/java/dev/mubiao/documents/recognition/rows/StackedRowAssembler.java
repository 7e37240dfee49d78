package dev.mubiao.documents.recognition.rows;

import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles table rows of a text that has one cell a line, as word processors write it: a line that begins with a tab
 * is a cell, a line that does not goes on with the cell above it, and an empty line ends a row, as a rule.
 */
public final class StackedRowAssembler {

    /** Of a hundred lines, how many must hold one cell. */
    private static final int MOSTLY = 70;

    private StackedRowAssembler() {}

    /** Whether the rows are cells below each other. */
    public static boolean stacked(List<DocumentRow> rows) {
        long filled = rows.stream().filter(row -> !row.blank()).count();
        long single = rows.stream()
                .filter(row -> row.cells().size() == 2
                        && row.cells().get(0).text().isBlank()
                        && !row.cells().get(1).text().isBlank())
                .count();
        return filled > 5 && single * 100 >= filled * MOSTLY;
    }

    /** Rows whose columns count the cells of a block. */
    public static List<DocumentRow> join(List<DocumentRow> rows) {
        List<DocumentRow> joined = new ArrayList<>();
        List<SourceCell> block = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (DocumentRow row : rows) {
            boolean cell = row.cells().size() > 1;
            if (begin > 0 && (cell || row.blank())) {
                block.add(new SourceCell(begin, block.size() + 1, text.toString()));
                begin = 0;
            }
            if (cell) {
                text.setLength(0);
                row.cells().stream().skip(1).forEach(each -> text.append(each.text()));
                begin = row.line();
            } else if (row.blank()) {
                end(joined, block);
            } else if (begin == 0) {
                joined.add(row);
            } else {
                text.append('\n').append(row.cells().get(0).text());
            }
        }
        if (begin > 0) {
            block.add(new SourceCell(begin, block.size() + 1, text.toString()));
        }
        end(joined, block);
        return joined;
    }

    /** Rows of exactly as many cells as the table has columns, whatever the empty lines say. */
    public static List<DocumentRow> regroup(List<DocumentRow> rows, int columns) {
        List<DocumentRow> grouped = new ArrayList<>();
        List<SourceCell> open = new ArrayList<>();
        for (DocumentRow row : rows) {
            if (row.loose()) {
                end(grouped, open);
                grouped.add(row);
                continue;
            }
            if (row.cells().size() >= columns) {
                end(grouped, open);
            }
            for (SourceCell cell : row.cells()) {
                open.add(new SourceCell(cell.line(), open.size() + 1, cell.text()));
                if (open.size() == columns) {
                    end(grouped, open);
                }
            }
        }
        end(grouped, open);
        return grouped;
    }

    private static void end(List<DocumentRow> rows, List<SourceCell> block) {
        if (!block.isEmpty()) {
            rows.add(new DocumentRow(
                    block.get(0).line(), block.get(block.size() - 1).line(), block, false));
            block.clear();
        }
    }
}
