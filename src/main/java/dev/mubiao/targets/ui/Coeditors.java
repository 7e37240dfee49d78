package dev.mubiao.targets.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who else edits the same draft right now. */
class Coeditors extends Div {

    private final transient Actor self;

    Coeditors(Actor self) {
        this.self = self;
        addClassName("coeditors");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Each person once, however many windows he has. */
    void show(List<Actor> others) {
        removeAll();
        Set<UserId> shown = new HashSet<>();
        for (Actor other : others) {
            if (shown.add(other.id())) {
                add(new Span(
                        other.id().equals(self.id())
                                ? getTranslation("targets.coedit.sameWindow")
                                : getTranslation("targets.coedit.editing", other.displayName())));
            }
        }
    }
}
