package dev.mubiao.processadmin.migration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.ElementMarker;
import java.util.HashMap;
import java.util.Map;

/** The diagrams of both versions: mapped steps are marked, steps without a counterpart stand out. */
class StepMappingDiagrams extends Div {

    private final String from;
    private final String to;
    private final BpmnViewer left = new BpmnViewer(getTranslation("processadmin.migration.diagram.from"));
    private final BpmnViewer right = new BpmnViewer(getTranslation("processadmin.migration.diagram.to"));

    StepMappingDiagrams(String from, String to) {
        this.from = from;
        this.to = to;
        addClassName("mapping-diagrams");
        add(
                new Div(new H3(getTranslation("processadmin.migration.diagram.from")), left),
                new Div(new H3(getTranslation("processadmin.migration.diagram.to")), right));
    }

    /** @param steps the other step of each, empty if it goes nowhere */
    void show(Map<String, String> steps) {
        Map<String, ElementMarker> leaving = new HashMap<>();
        Map<String, ElementMarker> arriving = new HashMap<>();
        steps.forEach((step, goal) -> {
            leaving.put(step, goal.isEmpty() ? ElementMarker.RETURNED : ElementMarker.DONE);
            if (!goal.isEmpty()) {
                arriving.put(goal, ElementMarker.DONE);
            }
        });
        left.show(from, leaving);
        right.show(to, arriving);
    }
}
