package dev.mubiao.formmaker.proposal;

import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The labels around a value.
 *
 * @param label that names it, beside or above, or null
 * @param head of its column if the row has a label of its own, or null
 * @param groups labels that stand beside or above those, the nearest first
 */
record ValueContext(
        ExampleCell value,
        @Nullable ExampleCell label,
        @Nullable ExampleCell head,
        List<ExampleCell> groups) {

    static ValueContext of(ExampleTable table, Kinds kinds, ExampleCell value) {
        ExampleCell beside = null;
        int between = 0;
        for (int column = value.column() - 1;
                column >= 0;
                column = table.at(value.row(), column).column() - 1) {
            ExampleCell cell = table.at(value.row(), column);
            if (kinds.names(cell)) {
                beside = cell;
                break;
            }
            between++;
        }
        ExampleCell above = above(table, kinds, value);
        if (above != null
                && beside != null
                && beside.rowSpan() <= value.rowSpan()
                && (between > 0 || valuesFrom(table, kinds, beside) > 1)
                && above.row() < beside.row()) {
            return new ValueContext(value, beside, above, groups(table, kinds, beside, above));
        }
        boolean named = beside != null
                && between == 0
                && (beside.rowSpan() <= value.rowSpan() || above == null || !above.sameColumns(value));
        ExampleCell label = named || above == null ? between == 0 ? beside : null : above;
        return new ValueContext(value, label, null, label == null ? List.of() : groups(table, kinds, label, null));
    }

    /** The nearest label above that covers the value's columns. */
    private static @Nullable ExampleCell above(ExampleTable table, Kinds kinds, ExampleCell value) {
        for (int row = value.row() - 1;
                row >= 0;
                row = table.at(row, value.column()).row() - 1) {
            ExampleCell cell = table.at(row, value.column());
            boolean covering = cell.column() <= value.column() && cell.right() >= value.right();
            if (!covering) {
                return null;
            }
            if (kinds.names(cell)) {
                return cell;
            }
        }
        return null;
    }

    /** How many values follow a label in its row. */
    private static int valuesFrom(ExampleTable table, Kinds kinds, ExampleCell label) {
        int values = 0;
        for (int column = label.right(); column < table.columns(); values++) {
            ExampleCell cell = table.at(label.row(), column);
            if (kinds.names(cell)) {
                return values;
            }
            column = cell.right();
        }
        return values;
    }

    private static List<ExampleCell> groups(
            ExampleTable table, Kinds kinds, ExampleCell label, @Nullable ExampleCell head) {
        List<ExampleCell> groups = new ArrayList<>();
        for (int column = label.column() - 1; column >= 0; ) {
            ExampleCell cell = table.at(label.row(), column);
            if (kinds.label(cell)) {
                groups.add(cell);
            } else if (cell.rowSpan() <= label.rowSpan()) {
                break;
            }
            column = cell.column() - 1;
        }
        ExampleCell top = head == null ? label : head;
        for (int row = top.row() - 1; row >= 0; ) {
            ExampleCell cell = table.at(row, top.column());
            if (!kinds.label(cell) || cell.right() < top.right() || cell.columnSpan() == table.columns()) {
                break;
            }
            if (cell.columnSpan() > top.columnSpan()) {
                groups.add(cell);
            }
            row = cell.row() - 1;
        }
        return groups;
    }

    boolean in(Predicate<String> group) {
        return groups.stream().map(ExampleCell::text).anyMatch(group);
    }
}
