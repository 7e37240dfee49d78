package dev.mubiao.documents.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Lists the tables that were read; the checked ones are saved. */
class DocumentTableGrid extends Grid<DocumentTable> {

    private transient Map<DocumentTable, List<DocumentFinding>> found = Map.of();

    DocumentTableGrid(Forms forms, Consumer<DocumentTable> opened) {
        setSizeFull();
        GridMultiSelectionModel<DocumentTable> selection =
                (GridMultiSelectionModel<DocumentTable>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        addColumn(table -> table.content().displayName())
                .setHeader(getTranslation("documents.import.name"))
                .setTooltipGenerator(table -> table.content().displayName())
                .setWidth("8rem")
                .setFlexGrow(3);
        addColumn(table -> forms.find(table.content().form())
                        .map(form -> form.name().in(getLocale()))
                        .orElse(table.content().formId()))
                .setHeader(getTranslation("documents.import.form"))
                .setWidth("5rem")
                .setFlexGrow(2);
        addColumn(table -> Objects.toString(table.content().year(), ""))
                .setHeader(getTranslation("documents.import.year"))
                .setWidth("4rem")
                .setFlexGrow(0);
        number(DocumentTableGrid::yuan, "documents.import.amount", "7rem");
        number(table -> table.content().indicators().size(), "documents.import.indicators", "5rem");
        number(table -> found.getOrDefault(table, List.of()).size(), "documents.import.remarks", "5rem");
        addItemClickListener(click -> opened.accept(click.getItem()));
        addCellFocusListener(focus -> focus.getItem().ifPresent(opened));
    }

    void show(DocumentReadingResult read, Map<DocumentTable, List<DocumentFinding>> findings) {
        found = findings;
        setItems(read.tables());
        asMultiSelect().select(read.tables());
    }

    private void number(
            com.vaadin.flow.function.ValueProvider<DocumentTable, Object> value, String headerKey, String width) {
        addColumn(value)
                .setHeader(getTranslation(headerKey))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String yuan(DocumentTable table) {
        Money total = table.content().funding().total().money();
        return total == null ? "" : total.format(MoneyUnit.YUAN);
    }
}
