package dev.mubiao.targets.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the rows of one table. */
final class RowMerge {

    private final MergeTable table;
    private final DraftMerge.Other other;
    private final Map<String, MergeRow> base;
    private final Map<String, MergeRow> mine;
    private final Map<String, MergeRow> theirs;
    private final Map<String, MergeRow> merged = new LinkedHashMap<>();
    private final List<DraftConflict> conflicts = new ArrayList<>();
    private final List<String> order;

    RowMerge(MergeTable table, DraftMerge.Rows rows, DraftMerge.Other other) {
        this.table = table;
        this.other = other;
        this.base = byId(rows.base());
        this.mine = byId(rows.mine());
        this.theirs = byId(rows.theirs());
        Set<String> all = new LinkedHashSet<>(theirs.keySet());
        all.addAll(mine.keySet());
        for (String id : all) {
            MergeRow row = row(id, base.get(id), mine.get(id), theirs.get(id));
            if (row != null) {
                merged.put(id, row);
            }
        }
        this.order = new RowOrder(base.keySet(), mine.keySet(), theirs.keySet()).of(merged.keySet());
        for (String id : order) {
            ask(id);
        }
    }

    List<MergeRow> rows() {
        return order.stream().map(id -> Objects.requireNonNull(merged.get(id))).toList();
    }

    List<DraftConflict> conflicts() {
        return conflicts;
    }

    private @Nullable MergeRow row(String id, @Nullable MergeRow was, @Nullable MergeRow me, @Nullable MergeRow them) {
        if (me == null || them == null) {
            MergeRow left = me == null ? them : me;
            boolean deletedUnchanged =
                    left != null && was != null && columns(was, left).allSame(was, left);
            return deletedUnchanged ? null : left;
        }
        MergeRow from = was == null ? new MergeRow(id, Map.of()) : was;
        MergeRow row = them;
        for (String column : columns(from, me).plus(them).names()) {
            boolean onlyMine = them.same(column, from) && !me.same(column, from);
            if (onlyMine) {
                row = row.with(List.of(column), me);
            }
        }
        for (String column : clashes(from, me, them)) {
            row = row.with(table.together(column), them);
        }
        return table.holdsIndicators() ? IndicatorRowConverter.reread(row, me, them) : row;
    }

    private void ask(String id) {
        MergeRow was = base.get(id);
        MergeRow me = mine.get(id);
        MergeRow them = theirs.get(id);
        if (me == null || them == null) {
            if (was != null) {
                MergeRow left = Objects.requireNonNull(me == null ? them : me);
                conflicts.add(
                        conflict(id, List.copyOf(columns(was, left).names()), new DraftConflict.Sides(was, me, them)));
            }
            return;
        }
        MergeRow from = was == null ? new MergeRow(id, Map.of()) : was;
        Set<String> asked = new HashSet<>();
        for (String column : clashes(from, me, them)) {
            if (asked.add(column)) {
                asked.addAll(table.together(column));
                conflicts.add(conflict(id, table.together(column), new DraftConflict.Sides(was, me, them)));
            }
        }
    }

    private DraftConflict conflict(String id, List<String> columns, DraftConflict.Sides sides) {
        return new DraftConflict(table, columns, order.indexOf(id), id, sides, other);
    }

    /** Columns that both changed, and differently; the value of an indicator first, for others go with it. */
    private List<String> clashes(MergeRow from, MergeRow me, MergeRow them) {
        List<String> clashes = new ArrayList<>();
        for (String column : columns(from, me).plus(them).names()) {
            if (!column.startsWith(MergeTable.HIDDEN)
                    && !me.same(column, from)
                    && !them.same(column, from)
                    && !me.same(column, them)) {
                clashes.add(table.together(column).size() > 1 ? 0 : clashes.size(), column);
            }
        }
        return clashes;
    }

    private static Columns columns(MergeRow one, MergeRow other) {
        return new Columns(one.cells().keySet()).plus(other);
    }

    private static Map<String, MergeRow> byId(List<MergeRow> rows) {
        Map<String, MergeRow> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(row.id(), row));
        return map;
    }

    /** Columns that have a text in one row or another. */
    private record Columns(Set<String> names) {

        Columns plus(MergeRow row) {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(row.cells().keySet());
            return new Columns(all);
        }

        boolean allSame(MergeRow one, MergeRow other) {
            return names.stream().allMatch(column -> one.same(column, other));
        }
    }
}
