package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunResult;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementMarker;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.dryrun.ModelDryRuns;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dry run of a model with a real target: nothing of it is stored. */
@StyleSheet("context://mubiao/operation.css")
@Route(ProcessAdminNavigation.DRY_RUN)
@RolesAllowed("ADMINISTRATOR")
class DryRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModelDryRuns modelDryRuns;
    private final transient CurrentActor currentActor;
    private final ComboBox<Target> target = new ComboBox<>();
    private final Button back;
    private final Button restart;
    private final BpmnViewer diagram = new BpmnViewer(getTranslation("processadmin.dryrun.diagram"));
    private final Div now = new Div();
    private final Div history = new Div();
    private final transient List<DryRunAction> actions = new ArrayList<>();
    private transient @Nullable ScreenedModel model;

    DryRunView(ModelDryRuns modelDryRuns, CurrentActor currentActor) {
        this.modelDryRuns = modelDryRuns;
        this.currentActor = currentActor;
        addClassNames("view", "dry-run");
        target.setLabel(getTranslation("processadmin.dryrun.target"));
        target.setPlaceholder(getTranslation("processadmin.dryrun.target.choose"));
        target.setItemLabelGenerator(Target::name);
        target.setItems(query -> modelDryRuns.targets(
                currentActor.get(), query.getFilter().orElse(""), query.getPage(), query.getPageSize()));
        target.addValueChangeListener(change -> restart());
        back = new Button(
                getTranslation("processadmin.dryrun.back"), VaadinIcon.ARROW_BACKWARD.create(), click -> back());
        restart = new Button(
                getTranslation("processadmin.dryrun.restart"), VaadinIcon.REFRESH.create(), click -> restart());
        diagram.setHeight(null);
        now.addClassName("dry-run-now");
        history.addClassNames("panel", "dry-run-history");
        Div diagramPanel = new Div(diagram);
        diagramPanel.addClassName("operation-diagram");
        Div layout = new Div(diagramPanel, now);
        layout.addClassName("operation-layout");
        ViewHeader header = new ViewHeader(getTranslation("processadmin.dryrun.title"));
        header.setActions(back, restart);
        Paragraph hint = new Paragraph(getTranslation("processadmin.dryrun.hint"));
        hint.addClassName("muted");
        Div choice = new Div(target, hint);
        choice.addClassName("dry-run-choice");
        RouteAnchor up = new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.dryrun.up"));
        add(up, header, choice, layout, history);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.dryrun.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("model")
                .orElse(""));
    }

    /** @param ref as addresses call the model */
    void open(String ref) {
        try {
            model = modelDryRuns.model(currentActor.get(), ModelRef.of(ref));
            target.setEnabled(true);
            restart();
        } catch (Refusal refusal) {
            target.setEnabled(false);
            show(new EmptyState(VaadinIcon.FILE_REMOVE, Toasts.text(refusal)));
        }
    }

    private void restart() {
        actions.clear();
        run();
    }

    private void back() {
        if (!actions.isEmpty()) {
            actions.remove(actions.size() - 1);
        }
        run();
    }

    private void perform(DryRunAction action) {
        actions.add(action);
        run();
    }

    private void run() {
        back.setEnabled(!actions.isEmpty());
        restart.setEnabled(!actions.isEmpty());
        ScreenedModel tried = model;
        Target chosen = target.getValue();
        if (tried == null || chosen == null) {
            diagram.show(tried == null ? "" : tried.xml(), Map.of());
            show(new EmptyState(VaadinIcon.PLAY_CIRCLE_O, getTranslation("processadmin.dryrun.empty")));
            return;
        }
        try {
            show(tried, modelDryRuns.run(currentActor.get(), tried, chosen.id(), List.copyOf(actions)));
        } catch (Refusal refusal) {
            diagram.show(tried.xml(), Map.of());
            show(new EmptyState(VaadinIcon.WARNING, Toasts.text(refusal)));
        }
    }

    private void show(EmptyState state) {
        now.removeAll();
        history.setVisible(false);
        now.add(state);
    }

    private void show(ScreenedModel tried, DryRunResult dryRunResult) {
        Map<String, ElementMarker> marks = new HashMap<>();
        dryRunResult.completed().forEach(element -> marks.put(element, ElementMarker.DONE));
        dryRunResult.active().forEach(element -> marks.put(element, ElementMarker.CURRENT));
        diagram.show(tried.xml(), marks);
        now.removeAll();
        MessageText refusal = dryRunResult.refusal();
        if (refusal != null) {
            now.add(new EmptyState(VaadinIcon.WARNING, getTranslation(refusal.key(), refusal.getArguments())));
        } else if (dryRunResult.outcome() != null) {
            now.add(new EmptyState(
                    VaadinIcon.FLAG_CHECKERED,
                    getTranslation("processadmin.dryrun.outcome." + dryRunResult.outcome())));
        }
        now.add(new Paragraph(getTranslation(
                "processadmin.dryrun.status",
                getTranslation(dryRunResult.status().key()))));
        dryRunResult.open().forEach(step -> now.add(new DryRunTaskCard(step, this::perform)));
        dryRunResult.timers().forEach(timer -> now.add(new DryRunTimerCard(timer, this::perform)));
        history.removeAll();
        history.setVisible(true);
        history.add(new H2(getTranslation("processadmin.dryrun.history")), new DryRunStepList(dryRunResult.history()));
    }
}
