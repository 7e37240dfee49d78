package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;

/**
 * Makes a grid's selection follow the focus of the keyboard, so that the detail beside it shows the row that the
 * arrow keys reach.
 */
final class SelectionFollowsFocus {

    private SelectionFollowsFocus() {}

    static <T> void arrows(Grid<T> grid) {
        if (grid.getSelectionModel() instanceof GridSingleSelectionModel<T> single) {
            single.setDeselectAllowed(false);
        }
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(grid::select));
    }
}
