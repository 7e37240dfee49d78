package dev.mubiao.exchange.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import dev.mubiao.exchange.ReadTable;
import dev.mubiao.exchange.Reading;
import dev.mubiao.exchange.ReadingFinding;
import dev.mubiao.forms.Forms;
import dev.mubiao.shared.Money;
import dev.mubiao.shared.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A row for each table that was read; the checked ones are to be saved. */
class ReadTableGrid extends Grid<ReadTable> {

    private transient Map<ReadTable, List<ReadingFinding>> found = Map.of();

    ReadTableGrid(Forms forms, Consumer<ReadTable> opened) {
        setSizeFull();
        GridMultiSelectionModel<ReadTable> selection =
                (GridMultiSelectionModel<ReadTable>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        addColumn(table -> table.content().displayName())
                .setHeader(getTranslation("exchange.import.name"))
                .setTooltipGenerator(table -> table.content().displayName())
                .setWidth("10rem")
                .setFlexGrow(3);
        addColumn(table -> forms.find(table.content().formId(), table.content().kind())
                        .map(form -> form.name().in(getLocale()))
                        .orElse(table.content().formId()))
                .setHeader(getTranslation("exchange.import.form"))
                .setWidth("6rem")
                .setFlexGrow(2);
        addColumn(table -> Objects.toString(table.content().year(), ""))
                .setHeader(getTranslation("exchange.import.year"))
                .setWidth("4rem")
                .setFlexGrow(0);
        number(ReadTableGrid::yuan, "exchange.import.amount", "7rem");
        number(table -> table.content().indicators().size(), "exchange.import.indicators", "5rem");
        number(table -> found.getOrDefault(table, List.of()).size(), "exchange.import.remarks", "5rem");
        addItemClickListener(click -> opened.accept(click.getItem()));
        addCellFocusListener(focus -> focus.getItem().ifPresent(opened));
    }

    void show(Reading read, Map<ReadTable, List<ReadingFinding>> findings) {
        found = findings;
        setItems(read.tables());
        asMultiSelect().select(read.tables());
    }

    private void number(
            com.vaadin.flow.function.ValueProvider<ReadTable, Object> value, String headerKey, String width) {
        addColumn(value)
                .setHeader(getTranslation(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String yuan(ReadTable table) {
        Money total = table.content().funding().total().money();
        return total == null ? "" : total.format(MoneyUnit.YUAN);
    }
}
