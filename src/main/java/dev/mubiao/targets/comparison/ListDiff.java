package dev.mubiao.targets.comparison;

import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.comparison.ContentChange.Kind;
import dev.mubiao.targets.merge.DraftMerge;
import dev.mubiao.targets.merge.MergeRow;
import dev.mubiao.targets.merge.MergeTable;
import dev.mubiao.targets.merge.RowAlignment;
import dev.mubiao.targets.print.PrintedCellLabels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares rows of lists. Goals, tasks and the items of a narrative have no id but their place; entries of the form's own
 * lists have one, unless they are of two targets.
 */
final class ListDiff {

    private final MergeTable table;
    private final PrintedCellLabels earlier;
    private final PrintedCellLabels labels;

    ListDiff(MergeTable table, PrintedCellLabels earlier, PrintedCellLabels labels) {
        this.table = table;
        this.earlier = earlier;
        this.labels = labels;
    }

    List<ContentChange> between(List<MergeRow> before, List<MergeRow> after) {
        List<MergeRow> was = before.stream().map(ListDiff::printed).toList();
        List<MergeRow> is = after.stream().map(ListDiff::printed).toList();
        DraftMerge.Rows rows = new DraftMerge.Rows(was, is, is);
        DraftMerge.Rows named = ids(was).stream().anyMatch(ids(is)::contains) && table.part() == MergeTable.Part.LIST
                ? rows
                : RowAlignment.named(rows);
        List<ContentChange> changes = new ArrayList<>();
        for (RowPairs.Pair pair : RowPairs.of(ids(named.base()), ids(named.mine()))) {
            if (pair.before() == RowPairs.NONE) {
                MergeRow row = is.get(pair.after());
                List<CellRef> cells = cells(row, pair.after());
                changes.add(new ContentChange(
                        Kind.ROW_ADDED, cells.get(0), cells, labels.label(cells.get(0)), "", text(row)));
            } else if (pair.after() == RowPairs.NONE) {
                MergeRow row = was.get(pair.before());
                CellRef place = cells(row, pair.before()).get(0);
                changes.add(new ContentChange(Kind.ROW_REMOVED, place, List.of(), earlier.label(place), text(row), ""));
            } else {
                changes.addAll(cells(was.get(pair.before()), is.get(pair.after()), pair.after()));
            }
        }
        return changes;
    }

    private List<ContentChange> cells(MergeRow was, MergeRow is, int position) {
        Set<String> columns = new LinkedHashSet<>(is.cells().keySet());
        columns.addAll(was.cells().keySet());
        return columns.stream()
                .filter(column -> !was.same(column, is))
                .map(column -> {
                    CellRef cell = table.cell(is.id(), position, column);
                    return ContentChange.cell(
                            cell,
                            labels.label(cell),
                            Objects.toString(was.cell(column), ""),
                            Objects.toString(is.cell(column), ""));
                })
                .toList();
    }

    /** Without what nobody sees, as the line of the source; an empty text is no text. */
    private static MergeRow printed(MergeRow row) {
        MergeRow.Cells cells = new MergeRow.Cells();
        row.cells().forEach((column, text) -> {
            if (!column.startsWith(MergeTable.HIDDEN) && !text.equals("")) {
                cells.put(column, text);
            }
        });
        return cells.row(row.id());
    }

    private List<CellRef> cells(MergeRow row, int position) {
        List<CellRef> cells = row.cells().keySet().stream()
                .map(column -> table.cell(row.id(), position, column))
                .toList();
        return cells.isEmpty() ? List.of(table.cell(row.id(), position, table.firstColumn())) : cells;
    }

    private static List<String> ids(List<MergeRow> rows) {
        return rows.stream().map(MergeRow::id).toList();
    }

    private static String text(MergeRow row) {
        return row.cells().values().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
