package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.html.Span;
import dev.mubiao.prereview.rules.BookEntry;

/** Says that an entry is not yet saved, or differs from the standard. Empty if it is neither. */
class ChangeMark extends Span {

    ChangeMark(BookDraft draft, BookEntry entry) {
        if (draft.unsaved().contains(entry)) {
            setText(getTranslation("rulebook.mark.unsaved"));
            addClassNames("change-mark", "unsaved");
        } else if (draft.special().contains(entry)) {
            setText(getTranslation("rulebook.mark.special"));
            addClassName("change-mark");
        }
    }
}
