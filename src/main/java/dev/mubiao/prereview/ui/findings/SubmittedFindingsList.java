package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.platform.Criterion;
import dev.mubiao.prereview.SubmittedFinding;
import dev.mubiao.targets.cell.CellRef;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows reviewers what was found in a submitted revision, by criterion, with the preparer's reasons.
 */
@StyleSheet("context://mubiao/prereview.css")
public class SubmittedFindingsList extends Div {

    /** @param goTo gets the cell that a finding is about */
    public SubmittedFindingsList(List<SubmittedFinding> findings, Consumer<CellRef> goTo) {
        addClassNames("findings", "panel");
        if (findings.isEmpty()) {
            add(new Paragraph(getTranslation("prereview.submitted.none")));
        }
        for (Criterion criterion : Criterion.values()) {
            List<SubmittedFinding> group = findings.stream()
                    .filter(finding -> finding.criterion() == criterion)
                    .toList();
            if (!group.isEmpty()) {
                Span title = new Span(getTranslation(criterion.key()) + " " + group.size());
                title.addClassName("findings-criterion");
                UnorderedList list = new UnorderedList();
                group.forEach(finding -> list.add(line(finding, goTo)));
                add(title, list);
            }
        }
    }

    private ListItem line(SubmittedFinding finding, Consumer<CellRef> goTo) {
        NativeButton text = new NativeButton(finding.text(getLocale()), click -> goTo.accept(finding.cell()));
        text.addClassName("finding-text");
        text.setTitle(getTranslation("prereview.severity." + finding.severity()) + " " + finding.rule());
        ListItem line = new ListItem(text);
        line.addClassNames("finding", "severity-" + finding.severity());
        if (finding.reason() != null) {
            Span reason = new Span(getTranslation("prereview.submitted.reason", finding.reason()));
            reason.addClassName("finding-reason");
            line.add(reason);
        }
        return line;
    }
}
