package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementMarker;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.ModelComparisonService;
import dev.mubiao.processadmin.ui.ProcessAdminNavigation;
import dev.mubiao.processadmin.ui.ProcessTabs;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two models side by side: what was added, removed, changed and moved, in the diagrams and as text. */
@StyleSheet("context://mubiao/comparison.css")
@Route(ProcessAdminNavigation.COMPARISON)
@RolesAllowed("ADMINISTRATOR")
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ModelComparisonService models;
    private final transient CurrentActor currentActor;
    private final Side left;
    private final Side right;
    private final Div list = new Div();

    /** One of the two: its choice and its diagram. */
    private static final class Side extends Div {

        private final ComboBox<ModelComparisonService.Choice> choice = new ComboBox<>();
        private final transient List<ModelComparisonService.Choice> choices;
        private final BpmnViewer diagram;
        private String xml = "";
        private Map<String, ElementMarker> marks = Map.of();

        Side(String label, List<ModelComparisonService.Choice> choices, Runnable changed) {
            this.choices = choices;
            addClassName("comparison-side");
            choice.setLabel(label);
            choice.setItemLabelGenerator(ModelComparisonService.Choice::name);
            Choices.offer(choice, choices);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    changed.run();
                }
            });
            diagram = new BpmnViewer(label);
            add(choice, diagram);
        }

        String ref() {
            return choice.getOptionalValue()
                    .map(ModelComparisonService.Choice::ref)
                    .orElse("");
        }

        void show(String model, Map<String, ElementMarker> found) {
            xml = model;
            marks = found;
            diagram.show(xml, marks);
        }

        void choose(String element) {
            Map<String, ElementMarker> with = new HashMap<>(marks);
            with.put(element, ElementMarker.CHOSEN);
            diagram.show(xml, with);
        }
    }

    ComparisonView(ModelComparisonService models, CurrentActor currentActor) {
        this.models = models;
        this.currentActor = currentActor;
        addClassNames("view", "comparison");
        List<ModelComparisonService.Choice> choices = models.choices(currentActor.get(), getLocale());
        left = new Side(getTranslation("processadmin.comparison.left"), choices, this::moveOn);
        right = new Side(getTranslation("processadmin.comparison.right"), choices, this::moveOn);
        left.diagram.followEachOther(right.diagram);
        Div diagrams = new Div(left, right);
        diagrams.addClassName("comparison-diagrams");
        list.addClassNames("panel", "comparison-list");
        add(
                new ProcessTabs(ProcessTabs.Page.VERSIONS),
                new ViewHeader(getTranslation("processadmin.comparison.title")),
                diagrams,
                new H2(getTranslation("processadmin.comparison.changes")),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("processadmin.comparison.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        choose(right, parameters.getSingleParameter("right").orElse(""), "");
        choose(left, parameters.getSingleParameter("left").orElse(""), right.ref());
        compare();
    }

    /** @param other what it is compared with, which is not to be compared with itself */
    private void choose(Side side, String ref, String other) {
        side.choices.stream()
                .filter(choice -> choice.ref().equals(ref))
                .findFirst()
                .or(() -> side.choices.stream()
                        .filter(choice -> !choice.ref().equals(other))
                        .findFirst())
                .or(() -> side.choices.stream().findFirst())
                .ifPresent(side.choice::setValue);
    }

    private void moveOn() {
        ProcessAdminNavigation.go(UI.getCurrent(), ProcessAdminNavigation.comparison(left.ref(), right.ref()));
    }

    private void compare() {
        list.removeAll();
        try {
            ModelComparisonService.Pair pair = models.compare(currentActor.get(), left.ref(), right.ref());
            left.show(pair.left(), marks(pair.changes(), ElementChange.Kind.ADDED));
            right.show(pair.right(), marks(pair.changes(), ElementChange.Kind.REMOVED));
            list.add(
                    pair.changes().isEmpty()
                            ? new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("processadmin.comparison.same"))
                            : new ModelChangeList(pair.changes(), this::show));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void show(String element) {
        left.choose(element);
        right.choose(element);
    }

    /** @param other what is only in the other diagram */
    private static Map<String, ElementMarker> marks(List<ElementChange> changes, ElementChange.Kind other) {
        Map<String, ElementMarker> marks = new HashMap<>();
        changes.stream()
                .filter(change -> change.kind() != other)
                .forEach(change -> marks.put(
                        change.element(), ElementMarker.valueOf(change.kind().name())));
        return marks;
    }
}
