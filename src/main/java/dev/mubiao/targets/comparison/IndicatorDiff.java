package dev.mubiao.targets.comparison;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.RowOrder;
import dev.mubiao.targets.print.PrintedCellLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two indicator tables: by the ids of the rows within one target, by level and name between two. */
final class IndicatorDiff {

    private final IndicatorTable table;
    private final List<IndicatorColumn> columns;
    private final Side before;
    private final Side after;
    private final PrintedCellLabels labels;
    private final List<ContentChange> changes = new ArrayList<>();

    IndicatorDiff(IndicatorTable earlier, IndicatorTable table, Side before, Side after, PrintedCellLabels labels) {
        this.table = table;
        this.columns = columns(table).stream()
                .filter(column -> columns(earlier).stream().anyMatch(was -> same(was, column)))
                .toList();
        this.before = before;
        this.after = after;
        this.labels = labels;
    }

    /** @param rows of the table in one of the contents */
    record Side(TargetContent content, List<Indicator> rows, FieldTexts texts) {}

    /** With the points that labels of level 1 bear. */
    private static List<IndicatorColumn> columns(IndicatorTable table) {
        List<IndicatorColumn> columns = new ArrayList<>(table.printed());
        table.pointsColumn().ifPresent(columns::add);
        return columns;
    }

    private static boolean same(IndicatorColumn one, IndicatorColumn other) {
        return one.product() == other.product() && Objects.equals(one.free(), other.free());
    }

    List<ContentChange> changes() {
        List<String> was = ids(before.rows());
        List<String> is = ids(after.rows());
        if (was.stream().noneMatch(is::contains)) {
            IndicatorMatcher matcher = new IndicatorMatcher(before.rows(), after.rows());
            pair(matcher.before(), matcher.after(), Set.of());
        } else {
            pair(was, is, RowOrder.moved(was, is));
        }
        return changes;
    }

    private void pair(List<String> was, List<String> is, Set<String> moved) {
        for (RowPairs.Pair pair : RowPairs.of(was, is)) {
            if (pair.before() == RowPairs.NONE) {
                added(after.rows().get(pair.after()));
            } else if (pair.after() == RowPairs.NONE) {
                removed(before.rows().get(pair.before()));
            } else {
                Indicator row = after.rows().get(pair.after());
                if (moved.contains(is.get(pair.after()))) {
                    changes.add(row(Kind.ROW_MOVED, row, cells(row), "", text(after, row)));
                }
                cells(before.rows().get(pair.before()), row);
            }
        }
    }

    private void added(Indicator row) {
        changes.add(row(Kind.ROW_ADDED, row, cells(row), "", text(after, row)));
    }

    private void removed(Indicator row) {
        changes.add(row(Kind.ROW_REMOVED, row, List.of(), text(before, row), ""));
    }

    private void cells(Indicator was, Indicator is) {
        for (IndicatorColumn column : columns) {
            String earlier = text(before, was, column);
            String later = text(after, is, column);
            if (!earlier.equals(later)) {
                CellRef cell = cell(is, column);
                changes.add(ContentChange.cell(cell, labels.label(cell), earlier, later));
            }
        }
    }

    private String text(Side side, Indicator row, IndicatorColumn column) {
        String free = column.free();
        if (free != null) {
            String raw = row.extra().getOrDefault(free, "");
            return table.freeField(free)
                    .map(field -> side.texts().text(field, raw))
                    .orElse(raw);
        }
        return ContentDiff.unread(side.content(), cell(row, column), FieldTexts.text(row, column.field()));
    }

    private String text(Side side, Indicator row) {
        return columns.stream()
                .map(column -> text(side, row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private ContentChange row(Kind kind, Indicator row, List<CellRef> cells, String was, String is) {
        return new ContentChange(kind, new IndicatorRef(row.id(), IndicatorField.NAME), cells, label(row), was, is);
    }

    /** Where the row stands; of a further table with what that is called. */
    private String label(Indicator row) {
        return Stream.of(FieldTexts.plain(table.label()), labels.row(row))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<CellRef> cells(Indicator row) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private static CellRef cell(Indicator row, IndicatorColumn column) {
        return column.free() == null
                ? new IndicatorRef(row.id(), column.field())
                : new ExtraRef(row.id(), column.free());
    }

    private static List<String> ids(List<Indicator> rows) {
        return rows.stream().map(row -> row.id().toString()).toList();
    }
}
