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
import dev.mubiao.approval.dryrun.DryRunResult;
import dev.mubiao.approval.dryrun.DryRunResult.Play;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementMarker;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
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

/** Dry run of a model with a real target: nothing of it is stored. */
@StyleSheet("context://mubiao/operation.css")
@Route(ProcessAdminNavigation.DRY_RUN)
@RolesAllowed("ADMINISTRATOR")
class DryRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModelDryRuns modelDryRuns;
    private final transient Actor actor;
    private final ComboBox<Target> target = new ComboBox<>();
    private final Button back;
    private final Button restart;
    private final BpmnViewer diagram = new BpmnViewer(getTranslation("processadmin.dryrun.diagram"));
    private final Div now = new Div();
    private final Div story = new Div();
    private final transient List<Play> plays = new ArrayList<>();
    private String xml = "";

    DryRunView(ModelDryRuns modelDryRuns, CurrentActor currentActor) {
        this.modelDryRuns = modelDryRuns;
        this.actor = currentActor.get();
        addClassNames("view", "dry-run");
        target.setLabel(getTranslation("processadmin.dryrun.target"));
        target.setPlaceholder(getTranslation("processadmin.dryrun.target.choose"));
        target.setItemLabelGenerator(Target::name);
        target.setItems(query ->
                modelDryRuns.targets(actor, query.getFilter().orElse(""), query.getPage(), query.getPageSize()));
        target.addValueChangeListener(change -> restart());
        back = new Button(
                getTranslation("processadmin.dryrun.back"), VaadinIcon.ARROW_BACKWARD.create(), click -> back());
        restart = new Button(
                getTranslation("processadmin.dryrun.restart"), VaadinIcon.REFRESH.create(), click -> restart());
        diagram.setHeight(null);
        now.addClassName("dry-run-now");
        story.addClassNames("panel", "dry-run-story");
        Div picture = new Div(diagram);
        picture.addClassName("operation-picture");
        Div bench = new Div(picture, now);
        bench.addClassName("operation-layout");
        ViewHeader header = new ViewHeader(getTranslation("processadmin.dryrun.title"));
        header.setActions(back, restart);
        Paragraph hint = new Paragraph(getTranslation("processadmin.dryrun.hint"));
        hint.addClassName("muted");
        Div choice = new Div(target, hint);
        choice.addClassName("dry-run-choice");
        RouteAnchor up = new RouteAnchor(ProcessAdminNavigation.OVERVIEW, getTranslation("processadmin.dryrun.up"));
        add(up, header, choice, bench, story);
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

    /** @param model as addresses call it */
    void open(String model) {
        try {
            xml = modelDryRuns.xml(actor, ModelRef.of(model));
            target.setEnabled(true);
            restart();
        } catch (Refusal refusal) {
            target.setEnabled(false);
            show(new EmptyState(VaadinIcon.FILE_REMOVE, Toasts.text(refusal)));
        }
    }

    private void restart() {
        plays.clear();
        perform();
    }

    private void back() {
        if (!plays.isEmpty()) {
            plays.remove(plays.size() - 1);
        }
        perform();
    }

    private void play(Play play) {
        plays.add(play);
        perform();
    }

    private void perform() {
        back.setEnabled(!plays.isEmpty());
        restart.setEnabled(!plays.isEmpty());
        Target chosen = target.getValue();
        if (chosen == null) {
            diagram.show(xml, Map.of());
            show(new EmptyState(VaadinIcon.PLAY_CIRCLE_O, getTranslation("processadmin.dryrun.empty")));
            return;
        }
        try {
            show(modelDryRuns.play(actor, xml, chosen.id(), List.copyOf(plays)));
        } catch (Refusal refusal) {
            diagram.show(xml, Map.of());
            show(new EmptyState(VaadinIcon.WARNING, Toasts.text(refusal)));
        }
    }

    private void show(EmptyState state) {
        now.removeAll();
        story.setVisible(false);
        now.add(state);
    }

    private void show(DryRunResult dryRunResult) {
        Map<String, ElementMarker> marks = new HashMap<>();
        dryRunResult.passed().forEach(element -> marks.put(element, ElementMarker.DONE));
        dryRunResult.standing().forEach(element -> marks.put(element, ElementMarker.CURRENT));
        diagram.show(xml, marks);
        now.removeAll();
        DryRunResult.Stuck stuck = dryRunResult.stuck();
        if (stuck != null) {
            now.add(new EmptyState(
                    VaadinIcon.WARNING,
                    getTranslation(stuck.key(), stuck.arguments().toArray())));
        } else if (dryRunResult.result() != null) {
            now.add(new EmptyState(
                    VaadinIcon.FLAG_CHECKERED, getTranslation("processadmin.dryrun.result." + dryRunResult.result())));
        }
        dryRunResult.open().forEach(asked -> now.add(new DryRunTaskCard(asked, this::play)));
        dryRunResult.timers().forEach(timer -> now.add(new DryRunTimerCard(timer, this::play)));
        story.removeAll();
        story.setVisible(true);
        story.add(new H2(getTranslation("processadmin.dryrun.history")), new DryRunStepList(dryRunResult.scenes()));
    }
}
