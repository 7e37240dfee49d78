package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.processadmin.releases.ReleaseImpact;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;

/** The processes that run on earlier versions, step by step, and which of those steps the new model does not have. */
class ReleaseImpactPanel extends Div {

    ReleaseImpactPanel() {
        addClassName("impact");
        // What it says changes with the choice of units beside it.
        getElement().setAttribute("role", "status");
    }

    void show(ReleaseImpact impact) {
        removeAll();
        if (!impact.callers().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "processadmin.releases.impact.callers",
                    String.join(getTranslation("processadmin.releases.impact.callers.and"), impact.callers()))));
        }
        add(new Paragraph(
                impact.running() == 0
                        ? getTranslation("processadmin.releases.impact.none")
                        : getTranslation("processadmin.releases.impact.running", impact.running())));
        if (impact.outside() > 0) {
            add(new Paragraph(getTranslation("processadmin.releases.impact.outside", impact.outside())));
        }
        impact.versions().forEach(affected -> {
            add(new H3(getTranslation(
                    "processadmin.releases.impact.version",
                    affected.version().number(),
                    affected.version().name(),
                    affected.running())));
            UnorderedList steps = new UnorderedList();
            affected.steps().forEach(step -> steps.add(line(step)));
            add(steps);
        });
    }

    private ListItem line(ReleaseImpact.StepLoad step) {
        Span name = new Span(step.name());
        Span waiting = new Span(getTranslation("processadmin.releases.impact.waiting", step.waiting()));
        waiting.addClassName("muted");
        ListItem line = new ListItem(name, waiting);
        if (step.vanishes()) {
            line.add(new Badge(
                    getTranslation("processadmin.releases.impact.vanishes"), Tone.WARNING, VaadinIcon.WARNING));
        }
        return line;
    }
}
