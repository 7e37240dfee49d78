package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.parsing.OperatorParser;
import dev.mubiao.targets.parsing.PercentParser;
import java.util.List;
import java.util.Map;

/**
 * How far a row of a plain text stands too far left because its leading cells were lost with merged ones: as far as makes
 * its cells look most like what the columns hold. What fits a block and the year alike is taken for the year's, which every
 * target has.
 */
final class RowShift {

    private static final int FITS = 3;
    private static final int ODD = -2;
    private static final int NO_COLUMN = -4;

    private final IndicatorTable table;
    private final ColumnHead head;

    RowShift(IndicatorTable table, ColumnHead head) {
        this.table = table;
        this.head = head;
    }

    /** The row with its cells in the columns where they belong; the same row if it stands there. */
    DocumentRow placed(DocumentRow row) {
        if (row.block() > 0) {
            return row; // the document itself says in which column a cell stands
        }
        int best = 0;
        int most = score(row, 0);
        // Of those that fit alike, the least.
        for (int shift = 1; shift <= head.at().lastKey() - row.width(); shift++) {
            int score = score(row, shift);
            boolean ofYear =
                    score == most && best > 0 && in(row, best, true) && in(row, shift, false) && ends(row, shift);
            if (score > most || ofYear) {
                most = score;
                best = shift;
            }
        }
        int shift = best;
        return shift == 0
                ? row
                : new DocumentRow(
                        row.line(),
                        row.lastLine(),
                        row.filled().stream()
                                .map(cell -> new SourceCell(cell.line(), cell.column() + shift, cell.text()))
                                .toList(),
                        row.loose(),
                        row.block());
    }

    /** Whether the blank cells at the end of a row have room too: they tell which side is left out. */
    private boolean ends(DocumentRow row, int shift) {
        List<SourceCell> cells = row.cells();
        return cells.get(cells.size() - 1).column() + shift <= head.at().lastKey();
    }

    /** Whether all cells of a row stand in columns of blocks, or all of them in those of the year. */
    private boolean in(DocumentRow row, int shift, boolean blocks) {
        return row.filled().stream().allMatch(cell -> {
            Map.Entry<Integer, IndicatorColumn> column = head.at().floorEntry(cell.column() + shift);
            return column != null && (column.getValue().block() != null) == blocks;
        });
    }

    private int score(DocumentRow row, int shift) {
        int score = 0;
        int last = head.at().lastKey();
        List<SourceCell> filled = row.filled();
        for (SourceCell cell : filled) {
            Map.Entry<Integer, IndicatorColumn> column = head.at().floorEntry(cell.column() + shift);
            boolean begins = column != null && column.getKey() == cell.column() + shift;
            if (column == null) {
                score += ColumnHead.side(table, cell) ? 0 : NO_COLUMN;
            } else if (!begins && cell.column() + shift > last) {
                score += NO_COLUMN;
            } else {
                score += column.getValue().product() == null
                        ? 0
                        : score(column.getValue().field(), cell.text());
            }
        }
        return score;
    }

    private int score(IndicatorField field, String text) {
        String bare = CellTextCleaner.bare(text);
        return switch (field) {
            case LEVEL1 -> table.level1(IndicatorColumnPositions.heading(bare)).isPresent() ? FITS : ODD;
            case LEVEL2 -> table.level2(bare).isPresent() ? FITS : ODD;
            case NAME -> table.level1(bare).isPresent() || table.level2(bare).isPresent() || value(bare) ? ODD : 1;
            case VALUE -> value(bare) ? 2 : 0;
            case WEIGHT -> PercentParser.parse(bare).isPresent() ? 2 : ODD;
            case OPERATOR -> OperatorParser.parse(bare).isPresent() ? 2 : ODD;
            default -> 0;
        };
    }

    /** Whether a text begins as a value does: with an operator or a number. */
    private static boolean value(String bare) {
        return !bare.isEmpty()
                && (OperatorParser.parse(bare.substring(0, 1)).isPresent()
                        || Character.isDigit(bare.charAt(0))
                        || WrittenNumber.of(bare).isPresent());
    }
}
