package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.sheet.IndicatorSearch;
import dev.mubiao.targets.ui.sheet.model.IndicatorInput;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Edits of whole rows of a table of indicators, each one step of undo. */
class IndicatorRowEdits {

    private final SheetEdits edits;
    private final SheetModel model;
    private final IndicatorRows table;

    IndicatorRowEdits(SheetEdits edits, IndicatorRows table) {
        this.edits = edits;
        this.table = table;
        this.model = edits.model();
    }

    /** Below the row, or at the end; the new rows have its levels. */
    void insert(@Nullable UUID near, int count) {
        requireRoom(count);
        int found = near == null ? -1 : table.position(near);
        int at = found < 0 ? table.list().size() : found + 1;
        Indicator above = at == 0 ? null : table.list().get(at - 1);
        List<Indicator> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(IndicatorInput.below(above));
        }
        edits.step(
                new IndicatorRef(added.get(0).id(), IndicatorField.NAME),
                () -> table.list().addAll(at, added));
    }

    void remove(List<UUID> rows) {
        Set<UUID> gone = new HashSet<>(rows);
        edits.step(null, () -> table.list().removeIf(row -> gone.contains(row.id())));
    }

    /** Up or down by one; rows that have reached the end stay there. */
    void move(List<UUID> rows, boolean down) {
        Set<UUID> moved = new HashSet<>(rows);
        edits.step(null, () -> {
            List<Indicator> all = table.list();
            if (down) {
                Collections.reverse(all);
            }
            for (int i = 1; i < all.size(); i++) {
                if (moved.contains(all.get(i).id())
                        && !moved.contains(all.get(i - 1).id())) {
                    Collections.swap(all, i - 1, i);
                }
            }
            if (down) {
                Collections.reverse(all);
            }
        });
    }

    /** Copies stand together below the last of the rows. */
    void duplicate(List<UUID> rows) {
        Set<UUID> chosen = new HashSet<>(rows);
        List<Indicator> originals =
                table.list().stream().filter(row -> chosen.contains(row.id())).toList();
        if (originals.isEmpty()) {
            return;
        }
        requireRoom(originals.size());
        List<Indicator> copies = originals.stream().map(Indicator::copied).toList();
        int below = table.position(originals.get(originals.size() - 1).id()) + 1;
        edits.step(new IndicatorRef(copies.get(0).id(), IndicatorField.NAME), () -> {
            table.list().addAll(below, copies);
            for (int i = 0; i < copies.size(); i++) {
                for (IndicatorField column : List.of(IndicatorField.WEIGHT, IndicatorField.CORE)) {
                    model.type(copies.get(i).id(), column, model.text(originals.get(i), column));
                }
            }
        });
    }

    void clear(List<UUID> rows, List<IndicatorColumn> columns) {
        edits.step(null, () -> rows.forEach(row -> columns.forEach(column -> model.type(row, column, ""))));
    }

    /** The texts of the first row into all the others. */
    void fillDown(List<UUID> rows, List<IndicatorColumn> columns) {
        int first = rows.isEmpty() ? -1 : table.position(rows.get(0));
        if (first >= 0) {
            edits.step(
                    null,
                    () -> rows.stream()
                            .skip(1)
                            .forEach(row -> columns.forEach(column -> model.type(
                                    row, column, model.text(table.list().get(first), column)))));
        }
    }

    /** Letters typed into a cell that may still be open, or into the cells that are merged with it. */
    void type(List<UUID> rows, IndicatorColumn column, String text, String typing) {
        CellRef cell = IndicatorRows.place(rows.get(0), column);
        edits.typing(typing, cell, () -> rows.forEach(row -> model.type(row, column, text)));
    }

    /** An indicator that was used before, into the cells of a row; what it does not say stays. */
    void take(UUID row, IndicatorSearch.Match match, String typing) {
        CellRef cell = new IndicatorRef(row, IndicatorField.NAME);
        edits.typing(typing, cell, () -> {
            type(row, IndicatorField.LEVEL1, Objects.requireNonNullElse(match.level1(), ""));
            type(row, IndicatorField.LEVEL2, Objects.requireNonNullElse(match.level2(), ""));
            type(row, IndicatorField.NAME, match.name());
            type(row, IndicatorField.OPERATOR, match.operator());
            type(row, IndicatorField.UNIT, match.unit());
            boolean own = table.table().has(IndicatorField.OPERATOR);
            type(
                    row,
                    IndicatorField.VALUE,
                    match.value().isEmpty() || own ? match.value() : match.operator() + match.value());
        });
    }

    private void requireRoom(int more) {
        ContentLimits.requireRows(table.list().size() + more);
    }

    private void type(UUID row, IndicatorField column, String text) {
        if (!text.isEmpty()) {
            model.type(row, column, text);
        }
    }
}
