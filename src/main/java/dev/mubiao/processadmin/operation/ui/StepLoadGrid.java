package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.processadmin.ui.DurationText;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;

/** How many targets wait at each step, and for how long. */
class StepLoadGrid extends Grid<Load> {

    StepLoadGrid(Supplier<Instant> now) {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setAllRowsVisible(true);
        addColumn(Load::name)
                .setHeader(getTranslation("processadmin.operation.load.step"))
                .setComparator(Comparator.comparing(Load::name, SortKey.ORDER))
                .setWidth("6rem")
                .setFlexGrow(1);
        addColumn(Load::count)
                .setHeader(getTranslation("processadmin.operation.load.count"))
                .setComparator(Comparator.comparingInt(Load::count))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addColumn(load -> DurationText.between(load.oldest(), now.get()))
                .setHeader(getTranslation("processadmin.operation.load.oldest"))
                .setComparator(Comparator.comparing(Load::oldest).reversed())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(load -> DurationText.between(load.median(), now.get()))
                .setHeader(getTranslation("processadmin.operation.load.median"))
                .setComparator(Comparator.comparing(Load::median).reversed())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }
}
