package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.tryout.ChangedTarget;
import dev.mubiao.prereview.tryout.FindingChange;
import dev.mubiao.prereview.ui.findings.SeverityBadge;

/** Lists which findings a changed rule book would add to one target or remove from it. */
class ChangedFindingsList extends UnorderedList {

    ChangedFindingsList(ChangedTarget changed) {
        addClassName("changed-findings");
        // What is not submitted is its unit's own: the rule is named, its words are not.
        boolean quoted = !changed.target().status().editable();
        changed.changes().forEach(change -> add(line(change, quoted)));
    }

    private ListItem line(FindingChange change, boolean quoted) {
        Finding finding = change.finding();
        Span rule = new Span(finding.rule());
        rule.addClassName("rule-id");
        Object[] arguments = quoted ? finding.arguments().toArray() : new Object[] {"…", "…", "…"};
        ListItem line = new ListItem(rule, new Span(getTranslation(finding.messageKey(), arguments)));
        if (change.before() != null) {
            line.add(badge(change.before(), change.vanished() ? "gone" : "was"));
        }
        if (change.after() != null) {
            if (change.before() != null) {
                line.add(new Span("→"));
            }
            line.add(badge(change.after(), "is"));
        } else {
            line.add(new Span(getTranslation("prereview.rulebook.tryOut.gone")));
        }
        return line;
    }

    private SeverityBadge badge(Finding finding, String kind) {
        SeverityBadge badge = new SeverityBadge(
                finding.severity(), getTranslation("prereview.rulebook.severity.short." + finding.severity()));
        badge.addClassName("finding-" + kind);
        return badge;
    }
}
