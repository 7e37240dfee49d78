package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.WorkItemSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the rows of one box, in the columns that its reader chose. */
class InboxGrid extends Grid<WorkItem> {

    private final InboxColumnFactory columns;
    private final LayoutKeeper keeper;
    private Runnable chosen = () -> {};
    private @Nullable WorkItem focused;
    private @Nullable UUID current;

    /** Told how the layout changes when its reader changes it. */
    interface LayoutKeeper {
        void keep(UnaryOperator<BoxLayout> change);
    }

    InboxGrid(InboxColumnFactory columns, LayoutKeeper keeper) {
        this.columns = columns;
        this.keeper = keeper;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setColumnReorderingAllowed(true);
        addColumnReorderListener(change ->
                keepColumns(change.getColumns().stream().map(Column::getKey).toList()));
        addColumnResizeListener(change -> keepColumns(keys()));
        addSortListener(change -> {
            if (change.isFromClient()) {
                sorted().ifPresent(order -> keeper.keep(layout -> layout.sortedBy(order.sort(), order.descending())));
            }
        });
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        setPartNameGenerator(item -> item.id().equals(current) ? "current-row" : null);
        GridKeys.install(this);
    }

    private record Order(WorkItemSort sort, boolean descending) {}

    void show(Box box, WorkItemDataProvider source, BoxLayout layout, WorkItemQuery query) {
        removeAllColumns();
        if (box.open()) {
            var model = (GridMultiSelectionModel<WorkItem>) setSelectionMode(SelectionMode.MULTI);
            model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
            model.addSelectionListener(change -> chosen.run());
        } else {
            setSelectionMode(SelectionMode.NONE);
        }
        ColumnSetting.of(box, layout).forEach(planned -> {
            Column<WorkItem> column = columns.add(this, planned.column());
            column.setVisible(planned.visible());
            planned.width().ifPresent(width -> column.setWidth(width).setFlexGrow(0));
        });
        // How many there are is not asked: the box may hold a hundred thousand.
        setItems(source).setItemCountUnknown();
        getColumns().stream()
                .filter(column -> InboxColumn.valueOf(column.getKey())
                        .sort()
                        .filter(query.sort()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(column -> sort(List.of(new GridSortOrder<>(
                        column, query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))));
    }

    /** Called whenever other rows are chosen; a box has a selection of its own, this stays. */
    void onChoice(Runnable action) {
        chosen = action;
    }

    /** The row that the keyboard stands on. */
    Optional<WorkItem> focused() {
        return Optional.ofNullable(focused);
    }

    Set<TaskId> chosenTasks() {
        return getSelectedItems().stream()
                .map(item -> item.step().task())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Brings a row into sight, marks it and puts the keyboard there. */
    void point(WorkItem item, int index) {
        current = item.id();
        focused = item;
        GridKeys.focus(this, index);
    }

    void setColumnVisible(InboxColumn column, boolean visible) {
        getColumnByKey(column.name()).setVisible(visible);
        keepColumns(keys());
    }

    private List<String> keys() {
        return getColumns().stream().map(Column::getKey).toList();
    }

    private void keepColumns(List<String> keys) {
        List<BoxLayout.Column> kept = new ArrayList<>();
        for (String key : keys) {
            Column<WorkItem> column = getColumnByKey(key);
            boolean usual =
                    Objects.equals(column.getWidth(), InboxColumn.valueOf(key).width());
            kept.add(new BoxLayout.Column(key, column.isVisible(), usual ? null : column.getWidth()));
        }
        keeper.keep(layout -> layout.withColumns(kept));
    }

    private Optional<Order> sorted() {
        return getSortOrder().stream()
                .findFirst()
                .flatMap(order -> InboxColumn.valueOf(order.getSorted().getKey())
                        .sort()
                        .map(sort -> new Order(sort, order.getDirection() == SortDirection.DESCENDING)));
    }
}
