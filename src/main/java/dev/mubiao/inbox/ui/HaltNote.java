package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Formats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.workflow.Halt;

/** Says where one would decide that nobody can, and why. */
class HaltNote extends Div {

    HaltNote(Halt halt) {
        addClassNames("panel", "halt-note");
        getElement().setAttribute("role", "status");
        add(
                new Badge(getTranslation("operation.state.halted"), Tone.WARNING, VaadinIcon.PAUSE),
                new Span(getTranslation("operation.halted.note", halt.by(), Formats.minute(halt.at()))),
                new Span(getTranslation("operation.halted.reason", halt.reason())),
                new Span(getTranslation("operation.halted.wayOut")));
    }
}
