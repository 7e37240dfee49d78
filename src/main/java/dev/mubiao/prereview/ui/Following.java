package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;

/** Lets the detail beside a list follow the arrow keys. */
final class Following {

    private Following() {}

    static <T> void arrows(Grid<T> grid) {
        if (grid.getSelectionModel() instanceof GridSingleSelectionModel<T> single) {
            single.setDeselectAllowed(false);
        }
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(grid::select));
    }
}
