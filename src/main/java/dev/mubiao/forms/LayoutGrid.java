package dev.mubiao.forms;

import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.forms.layout.RowStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    /** @param name key of the rows in the definition */
    static void check(int columns, String name, List<FormRow> rows) {
        LayoutGrid layoutGrid = new LayoutGrid(columns);
        int number = 0;
        for (FormRow row : rows) {
            number++;
            if (row.style() == RowStyle.GRID && !layoutGrid.place(row)) {
                throw new InvalidDefinition("rowWidth", name, number, columns);
            }
        }
    }

    static void check(int columns, IndicatorTable indicators) {
        LabelCell side = indicators.side();
        int width =
                indicators.printed().stream().mapToInt(IndicatorColumn::span).sum() + (side == null ? 0 : side.span());
        if (width != columns) {
            throw new InvalidDefinition("indicatorWidth", width, columns);
        }
    }

    /** The places of the fields that targets have, in rows that stand directly below each other. */
    static List<FieldBinding> bindings(int columns, List<FormRow> rows) {
        List<FieldBinding> bindings = new ArrayList<>();
        LayoutGrid layoutGrid = new LayoutGrid(columns);
        for (FormRow row : rows) {
            if (row.style() == RowStyle.LINE) {
                bindings.addAll(inText(row.cells(), RowStyle.LINE, null, null));
            } else {
                layoutGrid.place(row);
                for (FormCell cell : row.cells()) {
                    if (cell instanceof FieldCell field) {
                        bindings.add(layoutGrid.bind(field));
                    } else if (cell instanceof PatternCell) {
                        bindings.addAll(
                                inText(cell.parts(), RowStyle.GRID, layoutGrid.beside(cell), layoutGrid.above(cell)));
                    }
                }
            }
        }
        return bindings;
    }

    /**
     * The places of the form's own fields, in rows that stand directly below each other.
     *
     * @param field the field of a cell, by the list of its row or null
     */
    static List<FreeBinding> freeBindings(
            int columns,
            List<FormRow> rows,
            BiFunction<@Nullable FreeList, FreeCell, FreeField> field,
            Function<String, FreeList> lists) {
        List<FreeBinding> bindings = new ArrayList<>();
        LayoutGrid layoutGrid = new LayoutGrid(columns);
        for (FormRow row : rows) {
            boolean grid = row.style() == RowStyle.GRID;
            if (grid) {
                layoutGrid.place(row);
            }
            FreeList list = row.list() == null ? null : lists.apply(row.list());
            LabelCell last = null;
            for (FormCell cell : row.cells()) {
                last = grid ? layoutGrid.beside(cell) : last;
                for (FormCell part : cell.parts()) {
                    if (part instanceof LabelCell label) {
                        last = label;
                    } else if (part instanceof FreeCell free) {
                        LabelCell head = grid ? layoutGrid.above(cell) : null;
                        bindings.add(new FreeBinding(free, field.apply(list, free), list, last, head, row.style()));
                    }
                }
            }
        }
        return bindings;
    }

    /** In which column each cell of each row begins, from 0; nothing for lines of text. */
    static List<List<Integer>> begins(int columns, List<FormRow> rows) {
        List<List<Integer>> begins = new ArrayList<>();
        LayoutGrid layoutGrid = new LayoutGrid(columns);
        for (FormRow row : rows) {
            if (row.style() == RowStyle.LINE) {
                begins.add(List.of());
            } else {
                layoutGrid.place(row);
                int index = layoutGrid.placed - 1;
                begins.add(row.cells().stream()
                        .map(cell -> layoutGrid.columnOf(cell, index))
                        .toList());
            }
        }
        return begins;
    }

    /** The fields of a text in which each stands behind its label. @param before the label of what has none there */
    private static List<FieldBinding> inText(
            List<FormCell> parts, RowStyle style, @Nullable LabelCell before, @Nullable LabelCell head) {
        List<FieldBinding> bindings = new ArrayList<>();
        LabelCell label = before;
        for (FormCell cell : parts) {
            if (cell instanceof FieldCell field) {
                bindings.add(new FieldBinding(field, label, false, style, head));
                label = null;
            } else {
                label = cell instanceof LabelCell text ? text : null;
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

    private FieldBinding bind(FieldCell field) {
        int row = placed - 1;
        int column = columnOf(field, row);
        FormCell left = column == 0 ? null : at(row, column - 1);
        FormCell above = row == 0 ? null : at(row - 1, column);
        String item = field.item();
        // A form may hold labels on both sides: the item says which one counts.
        if (item != null && above instanceof LabelCell label && label.label().equals(item)) {
            return new FieldBinding(field, label, true, RowStyle.GRID, null);
        }
        if (left instanceof LabelCell label) {
            boolean belongs = label.rows() == 1
                    || field.rows() == label.rows()
                    || !(above instanceof LabelCell head && head.span() == field.span());
            if (belongs) {
                return new FieldBinding(field, label, false, RowStyle.GRID, above(field));
            }
        }
        LabelCell beside = beside(field);
        if (!(left instanceof LabelCell) && beside != null && beside.rows() == 1) {
            return new FieldBinding(field, beside, false, RowStyle.GRID, above(field));
        }
        return above instanceof LabelCell label
                ? new FieldBinding(field, label, true, RowStyle.GRID, null)
                : new FieldBinding(field, null, false, RowStyle.GRID, above(field));
    }

    /** The nearest label to the left in the last row. */
    private @Nullable LabelCell beside(FormCell cell) {
        for (int column = columnOf(cell, placed - 1) - 1; column >= 0; column--) {
            if (at(placed - 1, column) instanceof LabelCell label) {
                return label;
            }
        }
        return null;
    }

    /** The nearest label above a cell of the last row that begins in its first column and is as wide. */
    private @Nullable LabelCell above(FormCell cell) {
        int column = columnOf(cell, placed - 1);
        for (int row = placed - 2; row >= 0; row--) {
            FormCell other = at(row, column);
            if (other == null || other.span() != cell.span() || columnOf(other, row) != column) {
                return null;
            }
            if (other instanceof LabelCell label) {
                return label;
            }
        }
        return null;
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
