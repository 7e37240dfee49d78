package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.ProcessPositions.Load;
import dev.mubiao.approval.statistics.ProcessPositions.Scope;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementHeat;
import dev.mubiao.diagram.ElementMarker;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.processadmin.ui.ProcessFilterBar;
import dev.mubiao.processadmin.ui.ProcessTabs;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Running processes, where they stand, what failed, and the actions on them. */
@StyleSheet("context://mubiao/operation.css")
@Route(ProcessAdminNavigation.OPERATION)
@RolesAllowed("ADMINISTRATOR")
class OperationView extends Div implements HasDynamicTitle {

    private final transient ProcessPositions processPositions;
    private final transient OperationViewServices services;
    private final transient CurrentActor currentActor;
    private final transient Clock clock;
    private final ProcessFilterBar bar;
    private final VersionMenu versionMenu;
    private final BpmnViewer diagram;
    private final StepLoadGrid loads;
    private final RunningTargetGrid running;
    private final Anchor tryOut = new Anchor("", getTranslation("processadmin.operation.tryOut"));
    private final H2 runningTitle = new H2();
    private final Div columns;
    private final EmptyState empty;
    private final FailedJobsPanel failed;
    private final DeadlineOffersPanel deadlines;
    private final EngineStatePanel engine = new EngineStatePanel();
    private List<Load> shown = List.of();
    private @Nullable String step;

    OperationView(
            ProcessPositions processPositions, OperationViewServices services, CurrentActor currentActor, Clock clock) {
        this.processPositions = processPositions;
        this.services = services;
        this.currentActor = currentActor;
        this.clock = clock;
        addClassNames("view", "operation");
        bar = new ProcessFilterBar(services.choices(), processPositions.running(currentActor.get()), this::refresh);
        versionMenu = new VersionMenu(services.suspensions(), currentActor::get, this::refresh);
        diagram = new BpmnViewer(getTranslation("processadmin.operation.diagram"));
        diagram.setHeight(null);
        diagram.onClick(this::choose);
        loads = new StepLoadGrid(clock::instant);
        loads.addItemClickListener(click -> choose(click.getItem().step()));
        running = new RunningTargetGrid(one -> new InstanceMenu(services, currentActor::get, one, this::refresh));
        empty = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("processadmin.operation.empty"));
        deadlines = new DeadlineOffersPanel(services.deadlines(), currentActor::get, this::refresh);
        failed = new FailedJobsPanel(services.jobs(), currentActor::get, this::refresh);
        Div diagramPanel = new Div(diagram);
        diagramPanel.addClassName("operation-diagram");
        Div table = new Div(loads, engine);
        table.addClassName("operation-table");
        columns = new Div(diagramPanel, table);
        columns.addClassName("operation-layout");
        Div list = new Div(runningTitle, running);
        list.addClassNames("panel", "operation-status");
        ViewHeader header = new ViewHeader(getTranslation("processadmin.operation.title"));
        Button again = new Button(
                getTranslation("processadmin.operation.refresh"), VaadinIcon.REFRESH.create(), click -> refresh());
        tryOut.getElement().setAttribute("router-link", true);
        header.setActions(tryOut, versionMenu, again);
        add(header, new ProcessTabs(ProcessTabs.Page.OPERATION), bar, deadlines, columns, empty, list, failed);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.operation.title");
    }

    private void choose(String chosen) {
        if (shown.stream().anyMatch(load -> load.step().equals(chosen))) {
            step = chosen.equals(step) ? null : chosen;
            list();
        }
    }

    private void refresh() {
        shown = processPositions.loads(currentActor.get(), scope());
        versionMenu.of(bar.definition());
        tryOut.setVisible(bar.approval());
        tryOut.setHref(
                ProcessAdminNavigation.dryRun(new ModelRef.Version(bar.shown().id())));
        loads.setItems(shown);
        empty.setVisible(shown.isEmpty());
        failed.show(bar.definition());
        deadlines.show();
        engine.show(services.jobs().state(currentActor.get()), clock.instant());
        if (shown.stream().noneMatch(load -> load.step().equals(step))) {
            step = null;
        }
        list();
    }

    /** The diagram with the amounts and the choice, and those that stand there. */
    private void list() {
        int most = shown.stream().mapToInt(Load::count).max().orElse(1);
        Map<String, ElementHeat> heats = shown.stream()
                .collect(Collectors.toMap(
                        Load::step, load -> ElementHeat.of(load.count(), most, Integer.toString(load.count()))));
        diagram.show(services.xml(bar.shown()), step == null ? Map.of() : Map.of(step, ElementMarker.CHOSEN), heats);
        loads.deselectAll();
        shown.stream().filter(load -> load.step().equals(step)).findFirst().ifPresent(loads::select);
        runningTitle.setText(title());
        running.getParent().ifPresent(panel -> panel.setVisible(!shown.isEmpty()));
        Scope scope = scope();
        String chosen = step;
        running.setItems(
                        query -> processPositions
                                .runningTargets(currentActor.get(), scope, chosen, query.getOffset(), query.getLimit())
                                .stream())
                .setItemCountEstimate(Math.max(1, count()));
    }

    private int count() {
        return shown.stream()
                .filter(load -> step == null || load.step().equals(step))
                .mapToInt(Load::count)
                .sum();
    }

    private String title() {
        return shown.stream()
                .filter(load -> load.step().equals(step))
                .findFirst()
                .map(load -> getTranslation("processadmin.operation.targets.at", load.name(), load.count()))
                .orElseGet(() -> getTranslation("processadmin.operation.targets.all", count()));
    }

    private Scope scope() {
        return new Scope(bar.definition(), bar.unit(), bar.form());
    }
}
