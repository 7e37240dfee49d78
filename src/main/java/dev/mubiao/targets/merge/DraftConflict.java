package dev.mubiao.targets.merge;

import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell that two people changed differently, or a row that one changed and the other deleted. */
public final class DraftConflict {

    private final MergeTable table;
    private final List<String> columns;
    private final int position;
    private final String row;
    private final @Nullable MergeRow mine;
    private final @Nullable MergeRow theirs;
    private final String by;
    private final Instant at;

    /** What the merged content holds until somebody chooses: the other's cell, or the row that one of them deleted. */
    public enum Side {
        MINE,
        THEIRS
    }

    DraftConflict(
            MergeTable table,
            List<String> columns,
            int position,
            String row,
            @Nullable MergeRow mine,
            @Nullable MergeRow theirs,
            DraftMerge.Other other) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.position = position;
        this.row = row;
        this.mine = mine;
        this.theirs = theirs;
        this.by = other.by();
        this.at = other.at();
    }

    /** Where it is; of a deleted row its first cell. */
    public CellRef cell() {
        String first = columns.stream()
                .filter(column -> !column.startsWith(MergeTable.HIDDEN))
                .findFirst()
                .orElse(table.firstColumn());
        return table.cell(row, position, first);
    }

    /** Whether a whole row is asked about, because one of the two deleted it. */
    public boolean wholeRow() {
        return mine == null || theirs == null;
    }

    /** Whether the side deleted the row. */
    public boolean deleted(Side side) {
        return side(side) == null;
    }

    /** What the side wrote, with amounts in the unit; empty if the cell was emptied or the row deleted. */
    public String text(Side side, MoneyUnit unit) {
        MergeRow chosen = side(side);
        return chosen == null
                ? ""
                : shown().stream()
                        .filter(column -> !column.startsWith(MergeTable.HIDDEN))
                        .map(column -> plain(chosen.cell(column), unit))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Display name or log-in name of the other one. */
    public String by() {
        return by;
    }

    /** When the other one saved. */
    public Instant at() {
        return at;
    }

    /** Brings what the side wrote into the content, which may have been edited further since. */
    public TargetContent choose(TargetContent content, Side side) {
        ContentTables tables = ContentTables.of(content);
        List<MergeRow> rows = tables.rows(table);
        int index = index(rows);
        MergeRow chosen = side(side);
        if (chosen == null) {
            if (index >= 0) {
                rows.remove(index);
            }
        } else if (index < 0) {
            rows.add(Math.min(position, rows.size()), chosen.as(row));
        } else if (!wholeRow()) {
            MergeRow now = rows.get(index);
            MergeRow changed = now.with(columns, chosen);
            rows.set(
                    index,
                    table == MergeTable.INDICATORS ? IndicatorRowConverter.reread(changed, chosen, now) : changed);
        }
        return tables.content(content);
    }

    private int index(List<MergeRow> rows) {
        if (table.byPosition() && position < rows.size() && isAskedAbout(rows.get(position))) {
            return position;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (isAskedAbout(rows.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Rows without an id are known by what the merge left in them: they may have been shifted since. */
    private boolean isAskedAbout(MergeRow candidate) {
        MergeRow left = theirs == null ? mine : theirs;
        return table.byPosition()
                ? left != null && columns.stream().allMatch(column -> candidate.same(column, left))
                : candidate.id().equals(row);
    }

    private List<String> shown() {
        return columns.contains("VALUE") && columns.size() == 3 ? List.of("OPERATOR", "VALUE", "UNIT") : columns;
    }

    private @Nullable MergeRow side(Side side) {
        return side == Side.MINE ? mine : theirs;
    }

    private static String plain(@Nullable Object value, MoneyUnit unit) {
        if (value instanceof Typed typed) {
            return plain(typed.value() == null ? typed.text() : typed.value(), unit);
        }
        if (value instanceof Amount amount) {
            return amount.money() == null
                    ? FieldTexts.plain(amount.raw())
                    : amount.money().format(unit);
        }
        if (value instanceof SpendingPlanStep step) {
            return step.percent() == null ? FieldTexts.plain(step.raw()) : FieldTexts.number(step.percent());
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof BigDecimal number ? FieldTexts.number(number) : Objects.toString(value, "");
    }

    /** A value that is kept as understood or, if it was not, as typed. */
    record Typed(@Nullable Object value, @Nullable String text) {

        static @Nullable Typed of(@Nullable Object value, @Nullable String text) {
            return value == null && text == null ? null : new Typed(plainNumber(value), text);
        }

        private static @Nullable Object plainNumber(@Nullable Object value) {
            return value instanceof BigDecimal number
                    ? new BigDecimal(number.stripTrailingZeros().toPlainString())
                    : value;
        }
    }
}
