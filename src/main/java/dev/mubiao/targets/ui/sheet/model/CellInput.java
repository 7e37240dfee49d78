package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.CellKeys;
import dev.mubiao.targets.content.Indicator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applies edits to cells that are named by their keys, as if they were typed. */
public final class CellInput {

    private static final Set<Field> REPEATED = Set.of(Field.GOAL, Field.TASK_NAME, Field.TASK_CONTENT);

    private CellInput() {}

    /** Types each, then moves rows that came into another level behind the last one of it. */
    public static void type(SheetModel model, List<CellEdit> edits) {
        Set<UUID> moved = new LinkedHashSet<>();
        for (CellEdit edit : edits) {
            type(model, edit);
            UUID row = row(edit.cell());
            if (row != null && edit.cell().contains(":LEVEL")) {
                moved.add(row);
            }
        }
        moved.forEach(row -> file(model.indicators(), model.row(row)));
    }

    /** The row of an indicator's cell, null for any other cell. */
    static @Nullable UUID row(String key) {
        String[] parts = key.split(":");
        return parts.length == 3 && parts[0].equals("indicator") ? UUID.fromString(parts[1]) : null;
    }

    private static void type(SheetModel model, CellEdit edit) {
        String[] parts = edit.cell().split(":");
        UUID row = row(edit.cell());
        if (row != null) {
            model.type(row, IndicatorField.valueOf(parts[2]), edit.text());
        } else if (edit.cell().equals(CellKeys.YEAR)) {
            model.typeYear(edit.text());
        } else if (parts[0].equals("field")) {
            Field field = Field.valueOf(parts[1]);
            boolean repeated = REPEATED.contains(field);
            String item = repeated || parts.length < 3 ? null : parts[2];
            model.type(field, item, repeated && parts.length > 2 ? Integer.parseInt(parts[2]) : 0, edit.text());
        }
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
