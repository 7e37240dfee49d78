package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.OperatorParser;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.PercentParser;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the head of an indicator table, one after the other. */
class IndicatorRowReader {

    static final String SHIFTED = "documents.repair.shifted";
    static final String SWAPPED = "documents.repair.swapped";

    private final IndicatorTable table;
    private final IndicatorColumnPositions indicatorColumnPositions;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<SourceCell> unplaced = new ArrayList<>();
    private @Nullable String level1;
    private @Nullable String level2;

    IndicatorRowReader(IndicatorTable table, IndicatorColumnPositions indicatorColumnPositions) {
        this.table = table;
        this.indicatorColumnPositions = indicatorColumnPositions;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<SourceCell> unplaced() {
        return unplaced;
    }

    /** Takes the levels of a row that shows nothing else of this table. */
    void levels(DocumentRow row) {
        levels(RowColumnFit.of(table, indicatorColumnPositions, row));
    }

    void read(DocumentRow row) {
        RowColumnFit fit = RowColumnFit.of(table, indicatorColumnPositions, row);
        levels(fit);
        SourceCell name = fit.name();
        if (name == null && fit.right().isEmpty() && fit.left().isEmpty()) {
            unplaced.addAll(row.filled());
            return;
        }
        unplaced.addAll(fit.over());
        Values values = Values.of(fit);
        String nameText = name == null ? null : CellTextCleaner.clean(name.text());
        ParsedValue parsed = ValueParser.parse(values.operator(), values.value(), values.unit());
        TargetValue value = parsed.value();
        boolean nothing = values.value().isEmpty() && (nameText == null || ValueParser.placeholder(nameText));
        if (nothing) {
            value = new TargetValue(ValueKind.PLACEHOLDER, value.operator(), null, null, null);
        }
        indicators.add(new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, nameText),
                new Indicator.StatedValue(parsed.operatorRaw(), values.value(), parsed.unitRaw(), value),
                weight(fit),
                core(fit.text(IndicatorField.CORE)),
                new Indicator.Notes(
                        given(fit.text(IndicatorField.DESCRIPTION)),
                        given(fit.text(IndicatorField.BASIS)),
                        values.remarkUsed() ? null : given(fit.text(IndicatorField.REMARK))),
                new Indicator.Origin(
                        values.swapped() ? SWAPPED : fit.shift() == 0 && inPlace(fit) ? null : SHIFTED,
                        row.line() == row.lastLine() ? row.filled() : row.cells())));
    }

    /** A level-1 label begins a new group; a level that is not there goes on from the row above. */
    private void levels(RowColumnFit fit) {
        for (SourceCell cell : fit.left()) {
            String text = CellTextCleaner.bare(cell.text());
            int column = cell.column() + fit.shift();
            boolean first = table.level1(text).isPresent();
            boolean second = table.level2(text).isPresent();
            if (side(text)) {
                continue;
            }
            if (first && second && fit.left().size() == 1 && below(level1, text)) {
                // A label of both levels that stands alone goes on with the level 1 it belongs to.
                first = false;
            }
            if (indicatorColumnPositions.has(IndicatorField.LEVEL1)
                    && (first && !(second && column == indicatorColumnPositions.column(IndicatorField.LEVEL2))
                            || !second && column == indicatorColumnPositions.column(IndicatorField.LEVEL1))) {
                level1 = text;
                level2 = null;
            } else if (indicatorColumnPositions.has(IndicatorField.LEVEL2)) {
                level2 = text;
            } else {
                unplaced.add(cell);
            }
        }
    }

    private boolean below(@Nullable String parent, String text) {
        return parent != null
                && !parent.equals(text)
                && table.level1(parent).stream()
                        .flatMap(indicatorLevel -> indicatorLevel.children().stream())
                        .anyMatch(indicatorLevel -> indicatorLevel.named(text));
    }

    private boolean side(String text) {
        return table.side() != null
                && (text.equals(CellTextCleaner.bare(table.side().label()))
                        || table.side().aliases().stream().anyMatch(alias -> text.equals(CellTextCleaner.bare(alias))));
    }

    /** Whether level labels stand in the columns of their level. */
    private boolean inPlace(RowColumnFit fit) {
        SourceCell name = fit.name();
        return (name == null || name.column() == indicatorColumnPositions.column(IndicatorField.NAME))
                && fit.left().stream()
                        .allMatch(cell -> side(CellTextCleaner.bare(cell.text()))
                                || cell.column() == indicatorColumnPositions.column(IndicatorField.LEVEL1)
                                || cell.column() == indicatorColumnPositions.column(IndicatorField.LEVEL2));
    }

    private @Nullable BigDecimal weight(RowColumnFit fit) {
        SourceCell cell = fit.right().get(IndicatorField.WEIGHT);
        if (cell == null) {
            return null;
        }
        BigDecimal weight =
                PercentParser.parse(CellTextCleaner.clean(cell.text())).orElse(null);
        if (weight == null) {
            unplaced.add(cell);
        }
        return weight;
    }

    static @Nullable Boolean core(String text) {
        return switch (text.strip()) {
            case "是", "√", "Y", "y" -> Boolean.TRUE;
            case "否", "×", "N", "n" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Operator, value and unit, put right where they stand in each other's columns. */
    private record Values(String operator, String value, String unit, boolean swapped, boolean remarkUsed) {

        static Values of(RowColumnFit fit) {
            String operator = fit.text(IndicatorField.OPERATOR);
            String value = fit.text(IndicatorField.VALUE);
            String unit = fit.text(IndicatorField.UNIT);
            String remark = fit.text(IndicatorField.REMARK);
            if (isOperator(value) && !isOperator(operator)) {
                return unit.isEmpty()
                        ? operator.isEmpty() && !remark.isEmpty()
                                ? new Values(value, remark, "", true, true)
                                : new Values(value, operator, "", true, false)
                        : new Values(value, unit, operator, true, false);
            }
            if (isOperator(unit) && !isOperator(operator)) {
                return new Values(unit, value, operator, true, false);
            }
            return new Values(operator, value, unit, false, false);
        }

        private static boolean isOperator(String text) {
            return !text.isEmpty() && OperatorParser.parse(text).isPresent();
        }
    }
}
