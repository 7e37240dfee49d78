package dev.mubiao.targets.merge;

import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cell that two people changed differently, or a row that one changed and the other deleted. */
public final class DraftConflict {

    private final MergeTable table;
    private final List<String> columns;
    private final int position;
    private final String row;
    private final @Nullable MergeRow base;
    private final @Nullable MergeRow mine;
    private final @Nullable MergeRow theirs;
    private final String by;
    private final Instant at;

    /** What the merged content holds until somebody chooses: the other's cell, or the row that one of them deleted. */
    public enum Side {
        MINE,
        THEIRS
    }

    /** The row before, and as both left it; null where it was not, or is not any more. */
    record Sides(
            @Nullable MergeRow base,
            @Nullable MergeRow mine,
            @Nullable MergeRow theirs) {}

    /**
     * The three sides as contents that hold nothing else, from which {@link DraftMerge} makes the same conflict.
     *
     * @param position of the row among the rows of its part of the sheet, from 0; -1 if it is gone
     */
    public record Stored(TargetContent base, TargetContent mine, TargetContent theirs, int position) {}

    DraftConflict(
            MergeTable table, List<String> columns, int position, String row, Sides sides, DraftMerge.Other other) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.position = position;
        this.row = row;
        this.base = sides.base();
        this.mine = sides.mine();
        this.theirs = sides.theirs();
        this.by = other.by();
        this.at = other.at();
    }

    /** Where it is; of a deleted row its first cell. */
    public CellRef cell() {
        String first = columns.stream()
                .filter(column -> !column.startsWith(MergeTable.HIDDEN))
                .findFirst()
                .orElse(table.firstColumn());
        return table.cell(row, Math.max(0, position), first);
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
        return chosen == null ? "" : text(chosen, unit);
    }

    /** Display name or log-in name of the other one. */
    public String by() {
        return by;
    }

    /** When the other one saved. */
    public Instant at() {
        return at;
    }

    /** To be stored until somebody chooses. @param like gives what is not asked about: the form and its kind */
    public Stored stored(TargetContent like) {
        return new Stored(alone(base, like), alone(mine, like), alone(theirs, like), position);
    }

    /** The one that was stored: merged alone, it does not know where its row stands. */
    public DraftConflict restored(CellRef cell, int from) {
        String label = cell instanceof ItemRef item ? item.item() : row;
        return new DraftConflict(
                table, columns, from, label, new Sides(base, mine, theirs), new DraftMerge.Other(by, at));
    }

    /** The same one of a row that is somewhere else by now. @param now -1 if it is gone */
    private DraftConflict moved(int now) {
        return new DraftConflict(table, columns, now, row, new Sides(base, mine, theirs), new DraftMerge.Other(by, at));
    }

    /** Finds the row in the content: where it was, or where one stands that holds what the merge left. */
    public DraftConflict locate(TargetContent content) {
        if (!table.byPosition()) {
            return this;
        }
        List<MergeRow> rows = ContentTables.of(content).rows(table);
        if (position >= 0 && position < rows.size() && isAsLeft(rows.get(position))) {
            return this;
        }
        for (int found = 0; found < rows.size(); found++) {
            if (isAsLeft(rows.get(found))) {
                return moved(found);
            }
        }
        return this;
    }

    /** Follows the row through a change of the content. */
    public DraftConflict follow(TargetContent before, TargetContent after) {
        if (!table.byPosition() || position < 0) {
            return this;
        }
        List<MergeRow> was = ContentTables.of(before).rows(table);
        List<MergeRow> now = ContentTables.of(after).rows(table);
        if (position >= was.size() || was.equals(now)) {
            return this;
        }
        DraftMerge.Rows named = RowAlignment.named(new DraftMerge.Rows(was, now, now));
        String id = named.base().get(position).id();
        List<String> ids = named.mine().stream().map(MergeRow::id).toList();
        return moved(ids.indexOf(id));
    }

    /** What stands there now, with amounts in the unit; empty if the row is not there. */
    public Optional<String> present(TargetContent content, MoneyUnit unit) {
        List<MergeRow> rows = ContentTables.of(content).rows(table);
        int index = index(rows);
        return index < 0 ? Optional.empty() : Optional.of(text(rows.get(index), unit));
    }

    /** Whether the content has there what the side wrote. */
    public boolean holds(TargetContent content, Side side, MoneyUnit unit) {
        Optional<String> present = present(content, unit);
        return deleted(side) ? present.isEmpty() : present.equals(Optional.of(text(side, unit)));
    }

    /** Whether the person has written what he wanted by himself. A row that one deleted has to be decided on. */
    public boolean answeredBy(TargetContent content, MoneyUnit unit) {
        return !wholeRow() && holds(content, Side.MINE, unit);
    }

    /** Somebody changed it once more: what stands there now is the other's. */
    public DraftConflict changedTo(TargetContent content, DraftMerge.Other other) {
        List<MergeRow> rows = ContentTables.of(content).rows(table);
        int index = index(rows);
        return new DraftConflict(
                table, columns, position, row, new Sides(base, mine, index < 0 ? null : rows.get(index)), other);
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
            rows.add(position < 0 ? rows.size() : Math.min(position, rows.size()), chosen.as(row));
        } else if (!wholeRow()) {
            MergeRow now = rows.get(index);
            MergeRow changed = now.with(columns, chosen);
            rows.set(index, table.holdsIndicators() ? IndicatorRowConverter.reread(changed, chosen, now) : changed);
        }
        return tables.content(content);
    }

    private int index(List<MergeRow> rows) {
        if (table.byPosition()) {
            return position < rows.size() ? position : -1;
        }
        for (int found = 0; found < rows.size(); found++) {
            if (rows.get(found).id().equals(row)) {
                return found;
            }
        }
        return -1;
    }

    /** Rows without an id are known by what the merge left in them. */
    private boolean isAsLeft(MergeRow candidate) {
        MergeRow left = theirs == null ? mine : theirs;
        return left != null && columns.stream().allMatch(column -> candidate.same(column, left));
    }

    /** Of a row of which only some cells are asked about, those: the others are no question. */
    private TargetContent alone(@Nullable MergeRow side, TargetContent like) {
        TargetContent bare =
                new TargetContent(like.form(), null, like.header(), like.funding(), like.goals(), List.of(), List.of());
        return ContentTables.of(table, side == null || wholeRow() ? side : side.only(columns))
                .content(bare);
    }

    private String text(MergeRow from, MoneyUnit unit) {
        return shown().stream()
                .filter(column -> !column.startsWith(MergeTable.HIDDEN))
                .map(column -> plain(from.cell(column), unit))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
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
