package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.releases.Impact;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** What is under way on earlier versions, step by step, and which of those steps the new model does not have. */
class ImpactPanel extends Div {

    ImpactPanel(Impact impact) {
        addClassName("impact");
        add(new Paragraph(
                impact.running() == 0
                        ? getTranslation("releases.impact.none")
                        : getTranslation("releases.impact.running", impact.running())));
        impact.versions().forEach(affected -> {
            add(new H3(getTranslation(
                    "releases.impact.version",
                    affected.version().number(),
                    affected.version().name(),
                    affected.running())));
            UnorderedList steps = new UnorderedList();
            affected.steps().forEach(step -> steps.add(line(step)));
            add(steps);
        });
    }

    private ListItem line(Impact.StepLoad step) {
        Span name = new Span(step.name());
        Span waiting = new Span(getTranslation("releases.impact.waiting", step.waiting()));
        waiting.addClassName("muted");
        ListItem line = new ListItem(name, waiting);
        if (step.vanishes()) {
            line.add(new Badge(getTranslation("releases.impact.vanishes"), Tone.WARNING, VaadinIcon.WARNING));
        }
        return line;
    }
}
