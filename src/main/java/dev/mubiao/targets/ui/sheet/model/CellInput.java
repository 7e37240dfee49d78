package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Indicator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Applies edits to cells, as if they were typed, and reads cells as one would type them. */
public final class CellInput {

    private static final Set<IndicatorField> LEVELS = Set.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2);

    private CellInput() {}

    /** Types each, then moves rows that came into another level behind the last one of it. */
    public static void type(SheetModel model, List<CellEdit> edits) {
        Set<UUID> moved = new LinkedHashSet<>();
        for (CellEdit edit : edits) {
            type(model, edit);
            if (edit.cell() instanceof IndicatorRef cell && LEVELS.contains(cell.column())) {
                moved.add(cell.row());
            }
        }
        moved.forEach(row -> model.tableOf(row).ifPresent(rows -> file(rows.list(), rows.position(row))));
    }

    private static void type(SheetModel model, CellEdit edit) {
        CellRef place = edit.cell();
        if (place instanceof IndicatorRef cell) {
            model.type(cell.row(), cell.column(), edit.text());
        } else if (place instanceof ExtraRef cell) {
            model.tableOf(cell.row())
                    .filter(rows -> rows.has(cell))
                    .ifPresent(rows -> model.type(cell.row(), rows.column(cell.column()), edit.text()));
        } else if (place instanceof FreeRef || place instanceof ListCellRef) {
            model.typeFree(place, edit.text());
        } else if (place == HeadingRef.YEAR) {
            model.typeYear(edit.text());
        } else if (place instanceof FieldRef cell) {
            model.type(cell.field(), null, 0, edit.text());
        } else if (place instanceof ItemRef cell) {
            model.type(cell.field(), cell.item(), 0, edit.text());
        } else if (place instanceof EntryRef cell) {
            model.type(cell.field(), null, cell.position(), edit.text());
        } else if (place instanceof MeasureRef cell && types(model, cell)) {
            NarrativeInput.type(model, cell, edit.text());
        } else if (place instanceof SubGoalRef cell && types(model, cell)) {
            NarrativeInput.type(model, cell, edit.text());
        }
    }

    /** Whether the place is one in which one types. */
    static boolean types(SheetModel model, CellRef place) {
        if (place instanceof IndicatorRef || place instanceof ExtraRef) {
            return model.tables().stream().anyMatch(rows -> rows.has(place));
        }
        if (place instanceof FreeRef cell) {
            return model.variant().freeField(cell.id()).isPresent();
        }
        if (place instanceof ListCellRef cell) {
            return model.variant()
                    .list(cell.list())
                    .flatMap(list -> list.column(cell.column()))
                    .isPresent();
        }
        if (place instanceof MeasureRef || place instanceof SubGoalRef) {
            return model.variant().narrative() != null;
        }
        return place == HeadingRef.YEAR || place.formField().isPresent();
    }

    /** What stands in the cell as one would type it; empty if the sheet has no such cell. */
    public static Optional<String> text(SheetModel model, CellRef place) {
        if (place instanceof IndicatorRef cell) {
            return model.find(cell.row()).map(row -> model.text(row, cell.column()));
        }
        if (place instanceof ExtraRef cell) {
            return model.find(cell.row()).map(row -> row.extra().getOrDefault(cell.column(), ""));
        }
        if (place instanceof FreeRef cell) {
            return Optional.of(model.freeContent().field(cell.id()));
        }
        if (place instanceof ListCellRef cell) {
            return model.freeContent().list(cell.list()).stream()
                    .filter(row -> row.id().equals(cell.row()))
                    .map(row -> row.cells().getOrDefault(cell.column(), ""))
                    .findFirst();
        }
        if (place instanceof MeasureRef cell) {
            return NarrativeInput.text(model, cell);
        }
        if (place instanceof SubGoalRef cell) {
            return NarrativeInput.text(model, cell);
        }
        if (place == HeadingRef.YEAR) {
            return Optional.of(model.yearText());
        }
        String item = place instanceof ItemRef cell ? cell.item() : null;
        int entry = place instanceof EntryRef cell ? cell.position() : 0;
        return place.formField().map(field -> model.text(field, item, entry));
    }

    private static void file(List<Indicator> rows, int at) {
        if (at < 0) {
            return;
        }
        Indicator row = rows.remove(at);
        int last = last(rows, row, true);
        if (last < 0) {
            last = last(rows, row, false);
        }
        rows.add(last < 0 ? at : last + 1, row);
    }

    private static int last(List<Indicator> rows, Indicator like, boolean level2) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Indicator row = rows.get(i);
            if (Objects.equals(row.level1(), like.level1())
                    && (!level2 || Objects.equals(row.level2(), like.level2()))) {
                return i;
            }
        }
        return -1;
    }
}
