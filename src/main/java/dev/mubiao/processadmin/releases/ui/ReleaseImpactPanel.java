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

    ReleaseImpactPanel(ReleaseImpact releaseImpact) {
        addClassName("impact");
        add(new Paragraph(
                releaseImpact.running() == 0
                        ? getTranslation("processadmin.releases.impact.none")
                        : getTranslation("processadmin.releases.impact.running", releaseImpact.running())));
        releaseImpact.versions().forEach(affected -> {
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
