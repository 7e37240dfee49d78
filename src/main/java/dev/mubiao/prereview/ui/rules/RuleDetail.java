package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.model.RuleSettings;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Shows and edits all settings of one rule. */
class RuleDetail extends Div {

    private final transient RuleBookDraft draft;
    private final H2 title = new H2();
    private final Span facts = new Span();
    private final Checkbox enabled = new Checkbox();
    private final FormScopeField forms;
    private final Div cases = new Div();
    private final RuleBookEntryFooter foot;
    private @Nullable String id;

    RuleDetail(RuleBookDraft draft, Forms known) {
        this.draft = draft;
        this.forms = new FormScopeField(known);
        this.foot = new RuleBookEntryFooter(draft);
        addClassNames("panel", "rule-detail");
        facts.addClassName("muted");
        enabled.setLabel(getTranslation("prereview.rulebook.enabled"));
        enabled.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(rule().enabled(change.getValue()));
            }
        });
        forms.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(rule().inForms(new ArrayList<>(change.getValue())));
            }
        });
        cases.addClassName("rule-cases");
        add(title, facts, enabled, forms, new H3(getTranslation("prereview.rulebook.cases")), cases, foot);
        setVisible(false);
    }

    void show(String wanted) {
        id = wanted;
        setVisible(true);
        RuleSettings rule = rule();
        title.setText(id + " " + getTranslation("prereview.rule." + id));
        facts.setText(getTranslation(
                "prereview.rulebook.facts",
                getTranslation(rule.criterion().key()),
                getTranslation(RuleGrid.modeKey(rule) + ".long")));
        enabled.setValue(rule.enabled());
        forms.show(rule.forms());
        cases.removeAll();
        RuleSettings standard = draft.base().standard().rule(id);
        rule.cases()
                .forEach((kase, severity) -> cases.add(new RuleCaseEditor(
                        text(kase),
                        severity,
                        standard.cases().getOrDefault(kase, severity),
                        rule.assisted(),
                        chosen -> change(rule().with(kase, chosen)))));
        foot.show(RuleBookEntry.rule(id));
    }

    /** Shows the same rule anew after the draft has changed. */
    void refresh() {
        if (id != null) {
            show(id);
        }
    }

    private String text(String kase) {
        // What a finding would name is not known here.
        return getTranslation("prereview." + id + "." + kase, "…", "…", "…");
    }

    private RuleSettings rule() {
        return draft.book().rule(String.valueOf(id));
    }

    private void change(RuleSettings rule) {
        draft.set(String.valueOf(id), rule);
    }
}
