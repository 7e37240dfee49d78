package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.worklist.WorkItem;

/** The open tasks of one person or one role pool. */
class WorkloadTaskGrid extends Grid<WorkItem> {

    WorkloadTaskGrid(WorkItemFormatter formatter) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(item -> item.target().name())
                .setHeader(getTranslation("inbox.column.target"))
                .setTooltipGenerator(item -> item.target().name())
                .setFlexGrow(2)
                .setWidth("8.5rem");
        addColumn(item -> item.target().unitName())
                .setHeader(getTranslation("inbox.column.unit"))
                .setTooltipGenerator(item -> item.target().unitName())
                .setFlexGrow(1)
                .setWidth("6.5rem");
        addColumn(item -> item.step().name())
                .setHeader(getTranslation("inbox.column.step"))
                .setFlexGrow(0)
                .setWidth("5.5rem");
        addColumn(item -> TimeFormats.minute(item.times().receivedAt()))
                .setHeader(getTranslation("inbox.column.received"))
                .setFlexGrow(0)
                .setWidth("8.75rem");
        addComponentColumn(formatter::due)
                .setHeader(getTranslation("inbox.column.due"))
                .setFlexGrow(0)
                .setWidth("10.5rem");
    }
}
