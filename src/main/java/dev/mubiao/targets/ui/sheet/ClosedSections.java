package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.sheet.SheetLimit;
import dev.mubiao.uikit.ListJoiner;
import java.util.Set;

/** Shows which sections of the sheet may be changed at the present step, and what to do about the others. */
class ClosedSections extends Div {

    ClosedSections(SheetLimit limit) {
        addClassName("closed-sections");
        getElement().setAttribute("role", "note");
        Icon lock = VaadinIcon.LOCK.create();
        lock.getElement().setAttribute("aria-hidden", "true");
        Span wayOut = new Span(getTranslation("targets.section.wayOut"));
        wayOut.addClassName("muted");
        Span notice = new Span(
                getTranslation("targets.section.notice", limit.step(), names(limit.open()), names(limit.closed())));
        add(lock, new Div(notice, wayOut));
    }

    private String names(Set<SheetSection> sections) {
        return sections.stream()
                .sorted()
                .map(section -> getTranslation(section.key()))
                .collect(ListJoiner.of(this));
    }
}
