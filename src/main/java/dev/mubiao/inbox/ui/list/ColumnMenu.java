package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.worklist.Box;
import java.util.List;

/** Chooses which columns a box shows. */
class ColumnMenu extends MenuBar {

    private final MenuItem columns;
    private final InboxGrid grid;
    private final Runnable reset;

    ColumnMenu(InboxGrid grid, Runnable reset) {
        this.grid = grid;
        this.reset = reset;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        columns = addItem(VaadinIcon.GRID_H.create());
        columns.add(getTranslation("inbox.columns"));
    }

    void show(Box box, BoxLayout layout) {
        columns.getSubMenu().removeAll();
        List<ColumnSetting> plan = ColumnSetting.of(box, layout);
        for (ColumnSetting planned : plan) {
            MenuItem item =
                    columns.getSubMenu().addItem(getTranslation(planned.column().key()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(planned.visible());
            // What a line is about is always to be seen.
            item.setEnabled(planned.column() != InboxColumn.TARGET);
            item.addClickListener(click -> grid.setColumnVisible(planned.column(), item.isChecked()));
        }
        columns.getSubMenu().addSeparator();
        columns.getSubMenu().addItem(getTranslation("inbox.columns.reset"), click -> reset.run());
    }
}
