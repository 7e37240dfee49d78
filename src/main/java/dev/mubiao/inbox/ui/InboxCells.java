package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.uikit.Formats;
import dev.mubiao.workflow.WorkItem;

/** Makes a grid's column of what it is to show. */
class InboxCells {

    private final InboxColumns columns;
    private final ClaimButton claimButton;

    InboxCells(InboxColumns columns, ClaimButton claimButton) {
        this.columns = columns;
        this.claimButton = claimButton;
    }

    Grid.Column<WorkItem> add(Grid<WorkItem> grid, InboxColumn column) {
        Grid.Column<WorkItem> added = cells(grid, column);
        added.setKey(column.name());
        added.setHeader(grid.getTranslation(column.key()));
        added.setWidth(column.width());
        added.setFlexGrow(column.grow());
        added.setResizable(true);
        column.sort().ifPresent(sort -> added.setSortProperty(sort.name()));
        return added;
    }

    private Grid.Column<WorkItem> cells(Grid<WorkItem> grid, InboxColumn column) {
        return switch (column) {
            case TARGET -> grid.addColumn(WorkItem::targetName).setTooltipGenerator(WorkItem::targetName);
            case UNIT -> grid.addColumn(WorkItem::unitName).setTooltipGenerator(WorkItem::unitName);
            case FORM -> grid.addColumn(columns::form);
            case YEAR -> grid.addColumn(InboxCells::year);
            case AMOUNT -> grid.addColumn(columns::amount).setTextAlign(ColumnTextAlign.END);
            case STEP -> grid.addColumn(columns::step).setTooltipGenerator(columns::step);
            case SUBMITTER -> grid.addColumn(WorkItem::submitterName);
            case ACT -> grid.addColumn(item -> columns.act(item, grid::getTranslation));
            case FINISHED -> grid.addColumn(columns::time);
            case RECEIVED -> grid.addColumn(item -> Formats.minute(item.receivedAt()));
            case RISK -> grid.addComponentColumn(columns::risk);
            case DUE -> grid.addComponentColumn(columns::due);
            case HOLDER -> grid.addColumn(columns::holder);
            case CLAIM -> grid.addComponentColumn(claimButton::of);
        };
    }

    private static String year(WorkItem item) {
        BudgetYear year = item.year();
        return year == null ? "" : Integer.toString(year.value());
    }
}
