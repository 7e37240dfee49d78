package dev.mubiao.processadmin.statistics.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.approval.statistics.StepStatistics.Month;

/** How many processes ended in each month. */
class MonthlyStatisticsGrid extends Grid<Month> {

    MonthlyStatisticsGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setAllRowsVisible(true);
        addColumn(Month::month)
                .setHeader(getTranslation("processadmin.statistics.month"))
                .setWidth("6rem")
                .setFlexGrow(1);
        addColumn(Month::published)
                .setHeader(getTranslation("processadmin.statistics.published"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(Month::notPassed)
                .setHeader(getTranslation("processadmin.statistics.notPassed"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }
}
