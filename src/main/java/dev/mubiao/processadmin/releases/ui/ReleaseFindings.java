package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;

/** The lint findings of the model that is to be released. */
class ReleaseFindings extends UnorderedList {

    ReleaseFindings(List<LintFinding> findings) {
        addClassName("findings");
        findings.forEach(finding -> add(new ListItem(
                finding.blocks()
                        ? new Badge(
                                getTranslation("processadmin.releases.finding.error"),
                                Tone.ERROR,
                                VaadinIcon.CLOSE_CIRCLE_O)
                        : new Badge(
                                getTranslation("processadmin.releases.finding.warning"),
                                Tone.WARNING,
                                VaadinIcon.WARNING),
                new Span(getTranslation(finding.key(), finding.text().getArguments())))));
    }
}
