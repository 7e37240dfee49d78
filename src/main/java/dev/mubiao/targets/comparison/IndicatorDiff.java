package dev.mubiao.targets.comparison;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.merge.RowOrder;
import dev.mubiao.targets.print.PrintedCellLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two indicator tables: by the ids of the rows within one target, by level and name between two. */
final class IndicatorDiff {

    private final List<IndicatorField> columns;
    private final TargetContent before;
    private final TargetContent after;
    private final PrintedCellLabels labels;
    private final List<ContentChange> changes = new ArrayList<>();

    IndicatorDiff(
            IndicatorTable earlier,
            IndicatorTable table,
            TargetContent before,
            TargetContent after,
            PrintedCellLabels labels) {
        this.columns = table.columns().stream()
                .map(IndicatorColumn::field)
                .filter(earlier::has)
                .toList();
        this.before = before;
        this.after = after;
        this.labels = labels;
    }

    List<ContentChange> changes() {
        List<String> was = ids(before.indicators());
        List<String> is = ids(after.indicators());
        if (was.stream().noneMatch(is::contains)) {
            IndicatorMatcher matcher = new IndicatorMatcher(before.indicators(), after.indicators());
            pair(matcher.before(), matcher.after(), Set.of());
        } else {
            pair(was, is, RowOrder.moved(was, is));
        }
        return changes;
    }

    private void pair(List<String> was, List<String> is, Set<String> moved) {
        for (RowPairs.Pair pair : RowPairs.of(was, is)) {
            if (pair.before() == RowPairs.NONE) {
                added(after.indicators().get(pair.after()));
            } else if (pair.after() == RowPairs.NONE) {
                removed(before.indicators().get(pair.before()));
            } else {
                Indicator row = after.indicators().get(pair.after());
                if (moved.contains(is.get(pair.after()))) {
                    changes.add(row(Kind.ROW_MOVED, row, cells(row), "", text(after, row)));
                }
                cells(before.indicators().get(pair.before()), row);
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
        for (IndicatorField column : columns) {
            String earlier = text(before, was, column);
            String later = text(after, is, column);
            if (!earlier.equals(later)) {
                CellRef cell = cell(is, column);
                changes.add(ContentChange.cell(cell, labels.label(cell), earlier, later));
            }
        }
    }

    private static String text(TargetContent content, Indicator row, IndicatorField column) {
        return ContentDiff.unread(content, cell(row, column), FieldTexts.text(row, column));
    }

    private String text(TargetContent content, Indicator row) {
        return columns.stream()
                .map(column -> text(content, row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private ContentChange row(Kind kind, Indicator row, List<CellRef> cells, String was, String is) {
        return new ContentChange(kind, cell(row, IndicatorField.NAME), cells, labels.row(row), was, is);
    }

    private List<CellRef> cells(Indicator row) {
        return columns.stream().map(column -> cell(row, column)).toList();
    }

    private static CellRef cell(Indicator row, IndicatorField column) {
        return new IndicatorRef(row.id(), column);
    }

    private static List<String> ids(List<Indicator> rows) {
        return rows.stream().map(row -> row.id().toString()).toList();
    }
}
