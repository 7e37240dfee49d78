package dev.mubiao.processadmin.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.processadmin.ui.DurationText;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures of each step, the one with the largest share of the total time first. */
class StepStatisticsGrid extends Grid<StepFigures> {

    private static final double BOTTLENECK = 1.0 / 3;
    private static final double HUNDRED = 100;

    StepStatisticsGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setAllRowsVisible(true);
        addComponentColumn(this::name)
                .setHeader(getTranslation("processadmin.statistics.step"))
                .setWidth("9rem")
                .setFlexGrow(1);
        number(
                "processadmin.statistics.done",
                "6.5rem",
                StepFigures::done,
                figures -> Integer.toString(figures.done()));
        days("processadmin.statistics.median", StepFigures::median);
        days("processadmin.statistics.ninetieth", StepFigures::ninetieth);
        days("processadmin.statistics.waited", StepFigures::waited);
        days("processadmin.statistics.worked", StepFigures::worked);
        number(
                "processadmin.statistics.returnRate",
                "7.5rem",
                StepFigures::returnRate,
                figures -> percent(figures.returnRate()));
        number("processadmin.statistics.share", "8rem", StepFigures::share, figures -> percent(figures.share()));
    }

    static boolean bottleneck(StepFigures figures) {
        return figures.share() >= BOTTLENECK && figures.share() < 1;
    }

    private Component name(StepFigures figures) {
        Div cell = new Div(new Span(figures.name()));
        cell.addClassName("step-cell");
        if (bottleneck(figures)) {
            cell.add(new Badge(
                    getTranslation("processadmin.statistics.bottleneck"), Tone.WARNING, VaadinIcon.HOURGLASS));
        }
        return cell;
    }

    private void days(String key, ToDoubleFunction<StepFigures> seconds) {
        number(key, "8rem", seconds, figures -> DurationText.workingDays(seconds.applyAsDouble(figures)));
    }

    private void number(
            String key,
            String width,
            ToDoubleFunction<StepFigures> value,
            com.vaadin.flow.function.ValueProvider<StepFigures, String> text) {
        addColumn(text)
                .setHeader(getTranslation(key))
                .setComparator(Comparator.comparingDouble(value))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part * HUNDRED);
    }
}
