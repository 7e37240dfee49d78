package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.WorkItemSort;

/** The lines of one box. Which columns there are depends on the box. */
class InboxGrid extends Grid<WorkItem> {

    private final InboxColumns columns;
    private final ClaimButton claimButton;

    InboxGrid(InboxColumns columns, ClaimButton claimButton) {
        this.columns = columns;
        this.claimButton = claimButton;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setColumnReorderingAllowed(true);
        // j and k as in mail programs, besides the arrow keys.
        getElement()
                .executeJs("this.addEventListener('keydown', e => {"
                        + "const key = {j: 'ArrowDown', k: 'ArrowUp'}[e.key];"
                        + "if (key && !e.ctrlKey && !e.metaKey) {"
                        + "e.composedPath()[0].dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));"
                        + "}})");
    }

    void show(Box box, WorkItemSource source) {
        removeAllColumns();
        addColumn(WorkItem::targetName)
                .setSortProperty(WorkItemSort.NAME.name())
                .setHeader(getTranslation("inbox.column.target"))
                .setTooltipGenerator(WorkItem::targetName)
                .setFlexGrow(4)
                .setWidth("12rem");
        addColumn(WorkItem::unitName)
                .setSortProperty(WorkItemSort.UNIT.name())
                .setHeader(getTranslation("inbox.column.unit"))
                .setFlexGrow(2)
                .setWidth("8.5rem");
        addColumn(columns::form)
                .setHeader(getTranslation("inbox.column.form"))
                .setFlexGrow(1)
                .setWidth("7rem");
        addColumn(columns::amount)
                .setSortProperty(WorkItemSort.AMOUNT.name())
                .setHeader(getTranslation("inbox.column.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7.5rem");
        addColumn(WorkItem::currentStep)
                .setHeader(getTranslation("inbox.column.step"))
                .setFlexGrow(0)
                .setWidth("5.5rem");
        addColumn(WorkItem::submitterName)
                .setHeader(getTranslation("inbox.column.submitter"))
                .setFlexGrow(0)
                .setWidth("5rem");
        if (box == Box.DONE) {
            addColumn(item -> columns.act(item, this::getTranslation))
                    .setHeader(getTranslation("inbox.column.act"))
                    .setFlexGrow(0)
                    .setWidth("5rem");
        }
        addColumn(columns::time)
                .setSortProperty((box == Box.DONE ? WorkItemSort.FINISHED : WorkItemSort.RECEIVED).name())
                .setHeader(getTranslation(box == Box.DONE ? "inbox.column.finished" : "inbox.column.received"))
                .setFlexGrow(0)
                .setWidth("8.75rem");
        if (box == Box.TODO) {
            addComponentColumn(columns::risk)
                    .setSortProperty(WorkItemSort.RISK.name())
                    .setHeader(getTranslation("inbox.column.risk"))
                    .setFlexGrow(0)
                    .setWidth("5rem");
            addComponentColumn(columns::due)
                    .setSortProperty(WorkItemSort.DUE.name())
                    .setHeader(getTranslation("inbox.column.due"))
                    .setFlexGrow(0)
                    .setWidth("10.5rem");
            addComponentColumn(claimButton::of)
                    .setHeader(getTranslation("inbox.column.claim"))
                    .setFlexGrow(0)
                    .setWidth("6rem");
        }
        // How many there are is not asked: the box may hold a hundred thousand.
        setItems(source::fetch).setItemCountUnknown();
    }
}
