package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Span;
import dev.mubiao.prereview.model.RuleBookEntry;

/** Marks an entry of the rule book as not yet saved or as different from the standard. Empty if it is neither. */
class RuleBookEntryBadge extends Span {

    RuleBookEntryBadge(RuleBookDraft draft, RuleBookEntry entry) {
        if (draft.unsaved().contains(entry)) {
            setText(getTranslation("prereview.rulebook.mark.unsaved"));
            addClassNames("change-mark", "unsaved");
        } else if (draft.special().contains(entry)) {
            setText(getTranslation("prereview.rulebook.mark.special"));
            addClassName("change-mark");
        }
    }
}
