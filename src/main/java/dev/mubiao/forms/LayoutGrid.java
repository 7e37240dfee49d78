package dev.mubiao.forms;

import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the rows of a form out on a grid of columns, to check that they fill it exactly and to find the label of each
 * field.
 */
final class LayoutGrid {

    private final int columns;
    private final List<@Nullable FormCell[]> taken = new ArrayList<>();
    private int placed;

    private LayoutGrid(int columns) {
        this.columns = columns;
    }

    static void check(int columns, List<FormRow> rows, IndicatorTable indicators) {
        LayoutGrid layoutGrid = new LayoutGrid(columns);
        int number = 0;
        for (FormRow row : rows) {
            number++;
            if (row.style() == RowStyle.GRID && !layoutGrid.place(row)) {
                throw new InvalidDefinition("rowWidth", number, columns);
            }
        }
        LabelCell side = indicators.side();
        int width =
                indicators.columns().stream().mapToInt(IndicatorColumn::span).sum() + (side == null ? 0 : side.span());
        if (width != columns) {
            throw new InvalidDefinition("indicatorWidth", width, columns);
        }
    }

    static List<FieldBinding> bindings(FormVariant variant) {
        List<FieldBinding> bindings = new ArrayList<>();
        LayoutGrid layoutGrid = new LayoutGrid(variant.columns());
        for (FormRow row : variant.rows()) {
            if (row.style() == RowStyle.LINE) {
                bindings.addAll(line(row));
            } else {
                layoutGrid.place(row);
                bindings.addAll(layoutGrid.lastRow(row));
            }
        }
        variant.footer().forEach(row -> bindings.addAll(line(row)));
        return bindings;
    }

    private static List<FieldBinding> line(FormRow row) {
        List<FieldBinding> bindings = new ArrayList<>();
        LabelCell label = null;
        for (FormCell cell : row.cells()) {
            if (cell instanceof FieldCell field) {
                bindings.add(new FieldBinding(field, label, false, RowStyle.LINE));
                label = null;
            } else {
                label = (LabelCell) cell;
            }
        }
        return bindings;
    }

    /** Puts the row's cells into the free columns; false if they do not fit. */
    private boolean place(FormRow row) {
        int index = placed;
        int column = 0;
        for (FormCell cell : row.cells()) {
            while (column < columns && at(index, column) != null) {
                column++;
            }
            if (column + cell.span() > columns) {
                return false;
            }
            for (int r = index; r < index + cell.rows(); r++) {
                for (int c = column; c < column + cell.span(); c++) {
                    slots(r)[c] = cell;
                }
            }
            column += cell.span();
        }
        placed++;
        while (column < columns && at(index, column) != null) {
            column++;
        }
        return column == columns;
    }

    private List<FieldBinding> lastRow(FormRow row) {
        int index = placed - 1;
        List<FieldBinding> bindings = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            if (cell instanceof FieldCell field) {
                bindings.add(bind(field, index));
            }
        }
        return bindings;
    }

    private FieldBinding bind(FieldCell field, int row) {
        int column = columnOf(field, row);
        FormCell left = column == 0 ? null : at(row, column - 1);
        FormCell above = row == 0 ? null : at(row - 1, column);
        String item = field.item();
        // A form may hold labels on both sides: the item says which one counts.
        if (item != null && above instanceof LabelCell label && label.label().equals(item)) {
            return new FieldBinding(field, label, true, RowStyle.GRID);
        }
        if (left instanceof LabelCell label) {
            boolean belongs = label.rows() == 1
                    || field.rows() == label.rows()
                    || !(above instanceof LabelCell head && head.span() == field.span());
            if (belongs) {
                return new FieldBinding(field, label, false, RowStyle.GRID);
            }
        }
        return above instanceof LabelCell label
                ? new FieldBinding(field, label, true, RowStyle.GRID)
                : new FieldBinding(field, null, false, RowStyle.GRID);
    }

    private int columnOf(FormCell cell, int row) {
        for (int column = 0; column < columns; column++) {
            if (at(row, column) == cell) {
                return column;
            }
        }
        throw new IllegalStateException("cell was not placed");
    }

    private @Nullable FormCell at(int row, int column) {
        return row < taken.size() ? taken.get(row)[column] : null;
    }

    private @Nullable FormCell[] slots(int row) {
        while (taken.size() <= row) {
            taken.add(new FormCell[columns]);
        }
        return taken.get(row);
    }
}
