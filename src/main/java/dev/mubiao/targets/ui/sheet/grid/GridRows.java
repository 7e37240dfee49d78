package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.PrescribedCells;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows that the browser shows, and finds the stretch of them that has changed since. */
class GridRows {

    private final SheetModel model;
    private final IndicatorRows table;
    private List<Indicator> shown = List.of();
    private boolean fresh = true;

    GridRows(SheetModel model, IndicatorRows table) {
        this.model = model;
        this.table = table;
    }

    void forget() {
        shown = List.of();
        fresh = true;
    }

    /** Where rows are replaced, how many, and by which; null if nothing has changed. */
    @Nullable
    JsonValue changes() {
        List<Indicator> now = List.copyOf(table.list());
        int head = 0;
        int shorter = Math.min(now.size(), shown.size());
        while (head < shorter && same(now.get(head), shown.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same(now.get(now.size() - 1 - tail), shown.get(shown.size() - 1 - tail))) {
            tail++;
        }
        int gone = shown.size() - tail - head;
        int end = now.size() - tail;
        if (gone == 0 && end == head && !fresh) {
            return null;
        }
        JsonArray rows = Json.createArray();
        PrescribedCells prescribed = PrescribedCells.of(table.table(), now);
        for (int i = head; i < end; i++) {
            rows.set(i - head, row(now.get(i), prescribed));
        }
        JsonArray splice = Json.createArray();
        splice.set(0, head);
        splice.set(1, gone);
        splice.set(2, rows);
        shown = now;
        fresh = false;
        return splice;
    }

    /**
     * Its id, whether it was read from a file, its texts in the order of the columns, and the positions of the columns
     * whose cell is prescribed.
     */
    private JsonArray row(Indicator indicator, PrescribedCells prescribed) {
        JsonArray row = Json.createArray();
        row.set(0, indicator.id().toString());
        row.set(1, !indicator.origin().cells().isEmpty());
        int at = 2;
        for (IndicatorColumn column : table.columns()) {
            row.set(at++, model.text(indicator, column));
        }
        JsonArray fixed = Json.createArray();
        for (int i = 0; i < table.columns().size(); i++) {
            IndicatorField field = table.columns().get(i).product();
            if (field != null && prescribed.has(indicator.id(), field)) {
                fixed.set(fixed.length(), i);
            }
        }
        row.set(at, fixed);
        return row;
    }

    /** Typing makes a new row each time, so the same one is unchanged. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Indicator one, Indicator other) {
        return one == other;
    }
}
