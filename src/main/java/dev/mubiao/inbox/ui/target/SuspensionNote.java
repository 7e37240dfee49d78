package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.suspension.Suspension;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;

/** Says that a target is suspended, by whom, since when and why. */
public class SuspensionNote extends Div {

    public SuspensionNote(Suspension suspension) {
        addClassNames("panel", "suspension-note");
        getElement().setAttribute("role", "status");
        add(
                new Badge(getTranslation("approval.suspension.state"), Tone.WARNING, VaadinIcon.PAUSE),
                new Span(getTranslation(
                        "inbox.suspension.note", suspension.byText(), TimeFormats.minute(suspension.at()))),
                new Span(getTranslation("inbox.suspension.reason", suspension.reasonText())),
                new Span(getTranslation("inbox.suspension.wayOut")));
    }
}
