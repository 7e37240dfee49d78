package dev.mubiao.targets.merge;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Converts indicators to rows for the merge and back; value, operator and unit are parsed together when one of them
 * was merged.
 */
final class IndicatorRowConverter {

    static final String PARSED = MergeTable.HIDDEN + "parsed";
    private static final String REPAIR = MergeTable.HIDDEN + "repair";
    private static final String SOURCE = MergeTable.HIDDEN + "source";
    private static final List<String> READ_TOGETHER = MergeTable.INDICATORS.together(IndicatorField.VALUE.name());

    private IndicatorRowConverter() {}

    static MergeRow take(Indicator row, Map<CellRef, String> unread) {
        return new MergeRow.Cells()
                .put(IndicatorField.LEVEL1, row.level1())
                .put(IndicatorField.LEVEL2, row.level2())
                .put(IndicatorField.NAME, row.name())
                .put(IndicatorField.DESCRIPTION, row.notes().description())
                .put(IndicatorField.OPERATOR, row.stated().operatorRaw())
                .put(IndicatorField.VALUE, row.stated().valueRaw())
                .put(IndicatorField.UNIT, row.stated().unitRaw())
                .put(IndicatorField.WEIGHT, typed(row, IndicatorField.WEIGHT, row.weight(), unread))
                .put(IndicatorField.CORE, typed(row, IndicatorField.CORE, row.core(), unread))
                .put(IndicatorField.BASIS, row.notes().basis())
                .put(IndicatorField.REMARK, row.notes().remark())
                .put(PARSED, row.value())
                .put(REPAIR, row.origin().repair())
                .put(SOURCE, row.origin().cells())
                .putOwn(row.extra())
                .row(row.id().toString());
    }

    /** What the row's operator, value and unit mean, when they come from two people. */
    static MergeRow reread(MergeRow merged, MergeRow mine, MergeRow theirs) {
        if (READ_TOGETHER.stream().allMatch(column -> merged.same(column, theirs))) {
            return merged.with(List.of(PARSED), theirs);
        }
        if (READ_TOGETHER.stream().allMatch(column -> merged.same(column, mine))) {
            return merged.with(List.of(PARSED), mine);
        }
        TargetValue value = ValueParser.parse(
                        text(merged, IndicatorField.OPERATOR),
                        text(merged, IndicatorField.VALUE),
                        text(merged, IndicatorField.UNIT))
                .value();
        return merged.with(
                List.of(PARSED), new MergeRow.Cells().put(PARSED, value).row(""));
    }

    /** @param unread takes what was typed and not understood */
    @SuppressWarnings("unchecked")
    static Indicator give(MergeRow row, Map<CellRef, String> unread) {
        return new Indicator(
                UUID.fromString(row.id()),
                new Indicator.Labels(
                        text(row, IndicatorField.LEVEL1),
                        text(row, IndicatorField.LEVEL2),
                        text(row, IndicatorField.NAME)),
                new Indicator.StatedValue(
                        text(row, IndicatorField.OPERATOR),
                        text(row, IndicatorField.VALUE),
                        text(row, IndicatorField.UNIT),
                        (TargetValue) Objects.requireNonNullElse(row.cell(PARSED), TargetValue.NONE)),
                (BigDecimal) understood(row, IndicatorField.WEIGHT, unread),
                (Boolean) understood(row, IndicatorField.CORE, unread),
                new Indicator.Notes(
                        text(row, IndicatorField.DESCRIPTION),
                        text(row, IndicatorField.BASIS),
                        text(row, IndicatorField.REMARK)),
                new Indicator.Origin((String) row.cell(REPAIR), (List<SourceCell>)
                        Objects.requireNonNullElse(row.cell(SOURCE), List.of())),
                new TreeMap<>(row.own()));
    }

    static @Nullable Object understood(MergeRow row, String column, CellRef cell, Map<CellRef, String> unread) {
        DraftConflict.Typed typed = (DraftConflict.Typed) row.cell(column);
        if (typed == null) {
            return null;
        }
        if (typed.text() != null) {
            unread.put(cell, typed.text());
        }
        return typed.value();
    }

    private static @Nullable Object understood(MergeRow row, IndicatorField column, Map<CellRef, String> unread) {
        return understood(row, column.name(), new IndicatorRef(UUID.fromString(row.id()), column), unread);
    }

    private static DraftConflict.@Nullable Typed typed(
            Indicator row, IndicatorField column, @Nullable Object value, Map<CellRef, String> unread) {
        return DraftConflict.Typed.of(value, unread.get(new IndicatorRef(row.id(), column)));
    }

    private static @Nullable String text(MergeRow row, IndicatorField column) {
        return (String) row.cell(column.name());
    }
}
