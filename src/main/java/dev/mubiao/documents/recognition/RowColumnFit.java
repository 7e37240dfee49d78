package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.parsing.OperatorParser;
import dev.mubiao.targets.parsing.ValueParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a row fall on the table's columns. A row whose leading cells were lost with merged cells stands
 * too far left: of all shifts the one is taken under which the cells look most like what their columns hold.
 *
 * @param left cells up to the name's column, in their order
 * @param name the indicator's name, null if the row has none
 * @param over cells that fall on no column
 */
record RowColumnFit(
        Map<IndicatorField, SourceCell> right,
        List<SourceCell> left,
        @Nullable SourceCell name,
        List<SourceCell> over,
        int shift) {

    private static final int[] SHIFTS = {0, 1, 2, -1, 3};
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９.,%％]+");

    static RowColumnFit of(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions, DocumentRow row) {
        RowColumnFit best = shifted(table, indicatorColumnPositions, row, 0);
        int score = best.score(table, indicatorColumnPositions);
        for (int shift : SHIFTS) {
            RowColumnFit fit = shifted(table, indicatorColumnPositions, row, shift);
            int other = fit.score(table, indicatorColumnPositions) - Math.abs(shift);
            if (other > score) {
                best = fit;
                score = other;
            }
        }
        return best;
    }

    private static RowColumnFit shifted(
            IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions, DocumentRow row, int shift) {
        Map<IndicatorField, SourceCell> right = new EnumMap<>(IndicatorField.class);
        List<SourceCell> left = new ArrayList<>();
        List<SourceCell> over = new ArrayList<>();
        int nameColumn = indicatorColumnPositions.column(IndicatorField.NAME);
        SourceCell name = null;
        for (SourceCell cell : row.filled()) {
            int column = cell.column() + shift;
            if (column == nameColumn) {
                name = cell;
            } else if (column < nameColumn) {
                left.add(cell);
            } else {
                IndicatorField field = indicatorColumnPositions.at().entrySet().stream()
                        .filter(entry -> entry.getValue() == column)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
                if (field == null) {
                    over.add(cell);
                } else {
                    right.put(field, cell);
                }
            }
        }
        if (name == null
                && !left.isEmpty()
                && !level(table, left.get(left.size() - 1).text())) {
            name = left.remove(left.size() - 1);
        }
        return new RowColumnFit(right, left, name, over, shift);
    }

    static boolean level(IndicatorTable table, String text) {
        String bare = CellTextCleaner.bare(text);
        return table.level1(bare).isPresent() || table.level2(bare).isPresent();
    }

    String text(IndicatorField field) {
        SourceCell cell = right.get(field);
        return cell == null ? "" : CellTextCleaner.clean(cell.text());
    }

    private int score(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions) {
        int score = -4 * over.size()
                + nameScore(table, indicatorColumnPositions)
                + 3 * levelsInPlace(table, indicatorColumnPositions);
        for (IndicatorField field : indicatorColumnPositions.at().keySet()) {
            score += score(field, text(field));
        }
        return score;
    }

    private int nameScore(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions) {
        if (name == null) {
            return -3;
        }
        String text = CellTextCleaner.clean(name.text());
        if (OperatorParser.parse(text).isPresent()) {
            return -4;
        }
        if (NUMBER.matcher(CellTextCleaner.bare(text)).matches()) {
            return -3;
        }
        // An indicator may be called like a level, but then the level itself stands in its column.
        return !table.flat() && level(table, text) && !hasLevel2(table, indicatorColumnPositions) ? -2 : 1;
    }

    private int levelsInPlace(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions) {
        int inPlace = 0;
        for (SourceCell cell : left) {
            int column = cell.column() + shift;
            String text = CellTextCleaner.bare(cell.text());
            boolean first = column == indicatorColumnPositions.column(IndicatorField.LEVEL1)
                    && table.level1(text).isPresent();
            boolean second = column == indicatorColumnPositions.column(IndicatorField.LEVEL2)
                    && table.level2(text).isPresent();
            inPlace += first || second ? 1 : 0;
        }
        return inPlace;
    }

    private boolean hasLevel2(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions) {
        return left.stream()
                .anyMatch(cell -> cell.column() + shift == indicatorColumnPositions.column(IndicatorField.LEVEL2)
                        && table.level2(CellTextCleaner.bare(cell.text())).isPresent());
    }

    private int score(IndicatorField field, String text) {
        boolean empty = text.isEmpty();
        return switch (field) {
            case OPERATOR -> empty ? 0 : OperatorParser.parse(text).isPresent() ? 3 : -1;
            case VALUE -> empty ? emptyValue() : OperatorParser.parse(text).isPresent() ? 0 : 2;
            case UNIT -> empty ? 0 : text.chars().noneMatch(Character::isDigit) && text.length() <= 8 ? 1 : -1;
            case WEIGHT -> empty ? 0 : NUMBER.matcher(text).matches() ? 3 : -3;
            case CORE -> empty ? 0 : IndicatorRowReader.core(text) == null ? -3 : 3;
            default -> 0;
        };
    }

    private int emptyValue() {
        return name != null && ValueParser.placeholder(name.text()) ? 1 : -2;
    }
}
