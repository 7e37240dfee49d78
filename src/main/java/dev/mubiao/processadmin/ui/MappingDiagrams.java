package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.mubiao.diagram.BpmnViewer;
import dev.mubiao.diagram.Mark;
import java.util.HashMap;
import java.util.Map;

/** Both versions: the steps that are taken over are marked, those that go nowhere stand out. */
class MappingDiagrams extends Div {

    private final String from;
    private final String to;
    private final BpmnViewer left = new BpmnViewer(getTranslation("migrations.diagram.from"));
    private final BpmnViewer right = new BpmnViewer(getTranslation("migrations.diagram.to"));

    MappingDiagrams(String from, String to) {
        this.from = from;
        this.to = to;
        addClassName("mapping-diagrams");
        add(
                new Div(new H3(getTranslation("migrations.diagram.from")), left),
                new Div(new H3(getTranslation("migrations.diagram.to")), right));
    }

    /** @param steps the other step of each, empty if it goes nowhere */
    void show(Map<String, String> steps) {
        Map<String, Mark> leaving = new HashMap<>();
        Map<String, Mark> arriving = new HashMap<>();
        steps.forEach((step, goal) -> {
            leaving.put(step, goal.isEmpty() ? Mark.RETURNED : Mark.DONE);
            if (!goal.isEmpty()) {
                arriving.put(goal, Mark.DONE);
            }
        });
        left.show(from, leaving);
        right.show(to, arriving);
    }
}
