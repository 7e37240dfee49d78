package dev.mubiao.inbox.ui.review;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.content.CellKeys;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedGrid;
import java.util.List;

/** Finds the printed cell of a value; a cell that is merged into another one is found under that. */
class PrintedCellLocator {

    private final PrintedGrid grid;
    private final List<Indicator> rows;

    PrintedCellLocator(PrintedGrid grid, TargetContent content) {
        this.grid = grid;
        this.rows = content.indicators();
    }

    PrintedGrid grid() {
        return grid;
    }

    void mark(String key, String styleClass, String why) {
        grid.mark(printed(key), styleClass, why);
    }

    void strike(String key, String before) {
        String place = printed(key);
        if (place.equals(key)) {
            grid.strike(place, before);
        }
    }

    void show(String key) {
        grid.show(printed(key));
    }

    private String printed(String key) {
        String[] parts = key.split(":", 3);
        if (grid.has(key) || !parts[0].equals("indicator") || parts.length < 3) {
            return key;
        }
        for (int at = place(parts[1]); at >= 0; at--) {
            String above = "indicator:" + rows.get(at).id() + ":" + parts[2];
            if (grid.has(above)) {
                return above;
            }
        }
        int row = place(parts[1]);
        return row < 0 ? key : CellKeys.indicator(rows.get(row).id(), IndicatorField.NAME);
    }

    private int place(String id) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().toString().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
