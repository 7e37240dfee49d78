package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.uikit.Formats;
import dev.mubiao.workflow.WorkItem;

/** What waits at one person or on one pile. */
class LoadTasksGrid extends Grid<WorkItem> {

    LoadTasksGrid(InboxColumns columns) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(WorkItem::targetName)
                .setHeader(getTranslation("inbox.column.target"))
                .setTooltipGenerator(WorkItem::targetName)
                .setFlexGrow(2)
                .setWidth("10rem");
        addColumn(WorkItem::unitName)
                .setHeader(getTranslation("inbox.column.unit"))
                .setFlexGrow(1)
                .setWidth("8rem");
        addColumn(WorkItem::stepName)
                .setHeader(getTranslation("inbox.column.step"))
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(item -> Formats.minute(item.receivedAt()))
                .setHeader(getTranslation("inbox.column.received"))
                .setFlexGrow(0)
                .setWidth("8.75rem");
        addComponentColumn(columns::due)
                .setHeader(getTranslation("inbox.column.due"))
                .setFlexGrow(0)
                .setWidth("10.5rem");
    }
}
