package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.worklist.WorkItem;

/** Creates the grid column of an inbox column. */
class InboxColumnFactory {

    private final WorkItemFormatter formatter;
    private final ClaimButton claimButton;

    InboxColumnFactory(WorkItemFormatter formatter, ClaimButton claimButton) {
        this.formatter = formatter;
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
            case TARGET ->
                grid.addColumn(item -> item.target().name())
                        .setTooltipGenerator(item -> item.target().name());
            case UNIT ->
                grid.addColumn(item -> item.target().unitName())
                        .setTooltipGenerator(item -> item.target().unitName());
            case FORM -> grid.addColumn(formatter::form);
            case YEAR -> grid.addColumn(InboxColumnFactory::year);
            case AMOUNT -> grid.addColumn(formatter::amount).setTextAlign(ColumnTextAlign.END);
            case STEP -> grid.addColumn(formatter::step).setTooltipGenerator(formatter::step);
            case SUBMITTER -> grid.addColumn(item -> item.state().submitterName());
            case ACT -> grid.addColumn(item -> formatter.act(item, grid::getTranslation));
            case FINISHED -> grid.addColumn(formatter::time);
            case RECEIVED ->
                grid.addColumn(item -> TimeFormats.minute(item.times().receivedAt()));
            case RISK -> grid.addComponentColumn(formatter::risk);
            case DUE -> grid.addComponentColumn(formatter::due);
            case HOLDER -> grid.addColumn(formatter::holder);
            case CLAIM -> grid.addComponentColumn(claimButton::of);
        };
    }

    private static String year(WorkItem item) {
        BudgetYear year = item.target().year();
        return year == null ? "" : Integer.toString(year.value());
    }
}
