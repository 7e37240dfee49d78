package dev.mubiao.processadmin.statistics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.StepStatistics;
import dev.mubiao.approval.statistics.StepStatistics.Question;
import dev.mubiao.approval.statistics.StepStatistics.StepFigures;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.processadmin.statistics.StatisticsWorkbook;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.processadmin.ui.ProcessFilterBar;
import dev.mubiao.processadmin.ui.ProcessTabs;
import dev.mubiao.uikit.BarChart;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How long steps take, which of them delay approvals, and how much gets finished. */
@StyleSheet("context://mubiao/operation.css")
@Route(ProcessAdminNavigation.STATISTICS)
@RolesAllowed("ADMINISTRATOR")
class StatisticsView extends Div implements HasDynamicTitle {

    private static final double DAY = Duration.ofDays(1).toSeconds();

    private final transient StepStatistics statistics;
    private final transient CurrentActor currentActor;
    private final ProcessFilterBar bar;
    private final StatisticsPeriodFields period;
    private final BarChart times;
    private final BarChart spread;
    private final BarChart finished;
    private final StepStatisticsGrid figures = new StepStatisticsGrid();
    private final MonthlyStatisticsGrid months = new MonthlyStatisticsGrid();
    private final EmptyState empty;
    private final Div steps;

    StatisticsView(
            StepStatistics statistics,
            StatisticsWorkbook workbook,
            ProcessFilterBar.ScopeChoices choices,
            ProcessPositions processPositions,
            CurrentActor currentActor,
            Clock clock) {
        this.statistics = statistics;
        this.currentActor = currentActor;
        addClassNames("view", "statistics");
        bar = new ProcessFilterBar(choices, processPositions.running(currentActor.get()), this::refresh);
        period = new StatisticsPeriodFields(LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE), this::refresh);
        times = new BarChart(
                getTranslation("processadmin.statistics.times.chart"),
                getTranslation("processadmin.statistics.days"),
                true,
                true);
        spread = new BarChart(
                getTranslation("processadmin.statistics.spread.chart"),
                getTranslation("processadmin.statistics.days"),
                true,
                false);
        finished = new BarChart(getTranslation("processadmin.statistics.months.chart"), "", false, true);
        empty = new EmptyState(VaadinIcon.CHART, getTranslation("processadmin.statistics.empty"));
        Paragraph notes = new Paragraph(getTranslation("processadmin.statistics.notes"));
        notes.addClassName("muted");
        Div charts = new Div(
                panel(getTranslation("processadmin.statistics.spread"), spread),
                panel(getTranslation("processadmin.statistics.times"), times));
        charts.addClassName("chart-pair");
        steps = new Div(charts, panel(getTranslation("processadmin.statistics.steps"), figures, notes));
        steps.addClassName("statistics-steps");
        Div monthly = panel(getTranslation("processadmin.statistics.months"), finished, months);
        monthly.addClassName("statistics-months");
        ViewHeader header = new ViewHeader(getTranslation("processadmin.statistics.title"));
        header.setActions(export(workbook));
        add(header, new ProcessTabs(ProcessTabs.Page.STATISTICS), bar, period, empty, steps, monthly);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.statistics.title");
    }

    private static Div panel(String title, com.vaadin.flow.component.Component... content) {
        Div panel = new Div(new H2(title));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
    }

    private Anchor export(StatisticsWorkbook workbook) {
        Locale locale = getLocale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] file = workbook.of(currentActor.get(), question(), locale);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), "statistics.xlsx", StatisticsWorkbook.TYPE, file.length);
                }),
                "");
        link.getElement().setAttribute("download", true);
        link.add(new Button(getTranslation("processadmin.statistics.export"), VaadinIcon.DOWNLOAD_ALT.create()));
        return link;
    }

    private Question question() {
        return new Question(bar.definition(), bar.unit(), bar.form(), period.year(), period.from(), period.until());
    }

    private void refresh() {
        Actor reader = currentActor.get();
        Question question = question();
        List<StepFigures> all = statistics.steps(reader, question);
        List<StepStatistics.Month> ended = statistics.months(reader, question);
        empty.setVisible(all.isEmpty());
        steps.setVisible(!all.isEmpty());
        figures.setItems(all);
        List<String> names = all.stream().map(StepFigures::name).toList();
        spread.show(
                names,
                List.of(
                        days("processadmin.statistics.median", all, StepFigures::median),
                        days("processadmin.statistics.ninetieth", all, StepFigures::ninetieth)));
        times.show(
                names,
                List.of(
                        days("processadmin.statistics.waited", all, StepFigures::waited),
                        days("processadmin.statistics.worked", all, StepFigures::worked)));
        months.setItems(ended);
        finished.show(
                ended.stream().map(month -> month.month().toString()).toList(),
                List.of(
                        new BarChart.Series(
                                getTranslation("processadmin.statistics.published"),
                                ended.stream()
                                        .map(month -> (double) month.published())
                                        .toList()),
                        new BarChart.Series(
                                getTranslation("processadmin.statistics.notPassed"),
                                ended.stream()
                                        .map(month -> (double) month.notPassed())
                                        .toList())));
    }

    private BarChart.Series days(String key, List<StepFigures> all, ToDoubleFunction<StepFigures> seconds) {
        return new BarChart.Series(
                getTranslation(key),
                all.stream()
                        .map(one -> Math.round(seconds.applyAsDouble(one) / DAY * 100) / 100.0)
                        .toList());
    }
}
