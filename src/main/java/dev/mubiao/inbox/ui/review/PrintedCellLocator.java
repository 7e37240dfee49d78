package dev.mubiao.inbox.ui.review;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.uikit.PrintedGrid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the printed cell of a value; a cell that is merged into another one is found under that. */
class PrintedCellLocator {

    private final PrintedGrid grid;
    private final List<Indicator> rows;

    PrintedCellLocator(PrintedGrid grid, TargetContent content) {
        this.grid = grid;
        this.rows = Stream.concat(Stream.of(content.indicators()), content.free().tables().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    PrintedGrid grid() {
        return grid;
    }

    void mark(CellRef place, String styleClass, String why) {
        grid.mark(printed(place).key(), styleClass, why);
    }

    void strike(CellRef place, String before) {
        if (printed(place).equals(place)) {
            grid.strike(place.key(), before);
        }
    }

    void show(CellRef place) {
        grid.show(printed(place).key());
    }

    private CellRef printed(CellRef place) {
        if (!(place instanceof IndicatorRef cell) || grid.has(cell.key())) {
            return place;
        }
        int row = row(cell.row());
        for (int at = row; at >= 0; at--) {
            IndicatorRef above = new IndicatorRef(rows.get(at).id(), cell.column());
            if (grid.has(above.key())) {
                return above;
            }
        }
        return row < 0 ? cell : cell.with(IndicatorField.NAME);
    }

    private int row(UUID id) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
