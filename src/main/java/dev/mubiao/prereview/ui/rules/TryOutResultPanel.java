package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.prereview.tryout.TryOutResult;
import dev.mubiao.uikit.EmptyState;

/** Shows the result of a try-out: in one line, by rule, and target by target. */
class TryOutResultPanel extends Div {

    TryOutResultPanel(TryOutResult result) {
        addClassName("try-out-result");
        Paragraph summary = new Paragraph(new Span(getTranslation(
                result.stopped() ? "prereview.rulebook.tryOut.stopped" : "prereview.rulebook.tryOut.checked",
                result.checked(),
                result.changed())));
        if (result.newlyBlocked() > 0) {
            summary.add(strong("prereview.rulebook.tryOut.blocked", result.newlyBlocked(), "more"));
        }
        if (result.noLongerBlocked() > 0) {
            summary.add(strong("prereview.rulebook.tryOut.unblocked", result.noLongerBlocked(), "fewer"));
        }
        add(summary);
        if (result.changed() == 0) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("prereview.rulebook.tryOut.same")));
            return;
        }
        ChangedTargetGrid targets = new ChangedTargetGrid();
        targets.show(result.targets());
        RuleTallyGrid rules = new RuleTallyGrid(result.rules());
        rules.addSelectionListener(chosen -> targets.show(chosen.getFirstSelectedItem()
                .map(tally -> result.targets().stream()
                        .filter(target -> target.changes().stream()
                                .anyMatch(change -> change.finding().rule().equals(tally.rule())))
                        .toList())
                .orElse(result.targets())));
        Div tables = new Div(rules, targets);
        tables.addClassName("try-out-tables");
        add(tables);
        if (result.targets().size() < result.changed()) {
            Span more = new Span(getTranslation(
                    "prereview.rulebook.tryOut.more", result.targets().size(), result.changed()));
            more.addClassName("muted");
            add(more);
        }
    }

    private Span strong(String key, int count, String kind) {
        Span text = new Span(getTranslation(key, count));
        text.addClassNames("try-out-total", kind);
        return text;
    }
}
