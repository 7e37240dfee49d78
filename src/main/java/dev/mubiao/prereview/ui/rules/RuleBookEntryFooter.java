package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.prereview.model.RuleBookEntry;
import dev.mubiao.prereview.rulebook.RuleBookEdit;
import dev.mubiao.uikit.TimeFormats;
import org.jspecify.annotations.Nullable;

/** Shows below an entry of the rule book who changed it, and offers to reset it to the standard. */
class RuleBookEntryFooter extends Div {

    private final transient RuleBookDraft draft;
    private final Span changed = new Span();
    private final Button reset = new Button();
    private @Nullable RuleBookEntry entry;

    RuleBookEntryFooter(RuleBookDraft draft) {
        this.draft = draft;
        addClassName("entry-foot");
        changed.addClassName("muted");
        reset.setText(getTranslation("prereview.rulebook.reset"));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reset.addClickListener(click -> {
            if (entry != null) {
                draft.toStandard(entry);
            }
        });
        add(changed, reset);
    }

    void show(RuleBookEntry wanted) {
        entry = wanted;
        RuleBookEdit ruleBookEdit = draft.base().edits().get(wanted);
        changed.setText(
                ruleBookEdit == null
                        ? ""
                        : getTranslation(
                                "prereview.rulebook.changedBy",
                                ruleBookEdit.by(),
                                TimeFormats.minute(ruleBookEdit.at())));
        reset.setVisible(draft.special().contains(wanted));
    }
}
