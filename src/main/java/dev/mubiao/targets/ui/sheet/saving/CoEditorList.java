package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows who else edits the same draft now. */
public class CoEditorList extends Div {

    private final transient PersonId self;

    public CoEditorList(PersonId self) {
        this.self = self;
        addClassName("coeditors");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Each person once, however many windows he has. */
    public void show(List<EditingSessions.Editor> others) {
        removeAll();
        Set<PersonId> shown = new HashSet<>();
        for (EditingSessions.Editor other : others) {
            if (shown.add(other.id())) {
                add(new Span(
                        other.id().equals(self)
                                ? getTranslation("targets.coedit.sameWindow")
                                : getTranslation("targets.coedit.editing", other.displayName())));
            }
        }
    }
}
