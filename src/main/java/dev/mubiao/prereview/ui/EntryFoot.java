package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.prereview.rulebook.Edit;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Below an entry: who changed it, and the way back to the standard. */
class EntryFoot extends Div {

    private final transient BookDraft draft;
    private final Span changed = new Span();
    private final Button reset = new Button();
    private @Nullable BookEntry entry;

    EntryFoot(BookDraft draft) {
        this.draft = draft;
        addClassName("entry-foot");
        changed.addClassName("muted");
        reset.setText(getTranslation("rulebook.reset"));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        reset.addClickListener(click -> {
            if (entry != null) {
                draft.toStandard(entry);
            }
        });
        add(changed, reset);
    }

    void show(BookEntry wanted) {
        entry = wanted;
        Edit edit = draft.base().edits().get(wanted);
        changed.setText(edit == null ? "" : getTranslation("rulebook.changedBy", edit.by(), Formats.minute(edit.at())));
        reset.setVisible(draft.special().contains(wanted));
    }
}
