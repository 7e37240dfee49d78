package dev.mubiao.publication.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.TimeFormats;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lists approved targets with a checkbox before each. */
class ApprovedTargetGrid extends Grid<Target> {

    ApprovedTargetGrid(Map<UnitId, String> unitNames) {
        setSizeFull();
        GridMultiSelectionModel<Target> selection =
                (GridMultiSelectionModel<Target>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        selection.setDragSelect(true);
        addColumn(Target::name)
                .setHeader(getTranslation("publication.name"))
                .setTooltipGenerator(Target::name)
                .setFlexGrow(3)
                .setComparator(Comparator.comparing(Target::name, SortKey.ORDER));
        addColumn(target -> unitNames.getOrDefault(target.unit(), ""))
                .setHeader(getTranslation("publication.unit"))
                .setFlexGrow(2)
                .setComparator(
                        Comparator.comparing(target -> unitNames.getOrDefault(target.unit(), ""), SortKey.ORDER));
        addColumn(target -> target.year().map(Object::toString).orElse(""))
                .setHeader(getTranslation("publication.year"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortable(true);
        addColumn(target -> target.total()
                        .map(total -> total.format(MoneyUnit.YUAN))
                        .orElse(""))
                .setHeader(getTranslation("publication.amount.yuan"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("10rem")
                .setFlexGrow(0)
                .setComparator(target -> target.total().orElse(null));
        addColumn(target -> TimeFormats.minute(target.changedAt()))
                .setHeader(getTranslation("publication.approvedAt"))
                .setWidth("10rem")
                .setFlexGrow(0)
                .setComparator(Target::changedAt);
    }

    void show(List<Target> targets) {
        asMultiSelect().clear();
        setItems(targets);
    }
}
