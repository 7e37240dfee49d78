package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.calendar.DayKind;

/** What the colours and marks of the calendar mean, and what a click does. */
class DayLegend extends Div {

    DayLegend() {
        addClassName("calendar-legend");
        for (DayKind kind : DayKind.values()) {
            Span swatch = new Span(kind.special() ? getTranslation(kind.key() + ".mark") : "");
            swatch.addClassNames("swatch", DayButton.cssClass(kind));
            swatch.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(swatch, new Span(getTranslation(kind.key())));
            entry.addClassName("legend-entry");
            add(entry);
        }
        Span hint = new Span(getTranslation("directory.calendar.hint"));
        hint.addClassName("muted");
        add(hint);
    }
}
