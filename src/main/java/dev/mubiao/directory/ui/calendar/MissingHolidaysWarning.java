package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Warns that a year is without holidays: deadlines that run into it count its holidays as working days. */
class MissingHolidaysWarning extends Div {

    private final transient IntConsumer open;

    /** @param open shows the year */
    MissingHolidaysWarning(IntConsumer open) {
        this.open = open;
        addClassName("missing-holidays");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Optional<Integer> missing, int shown) {
        removeAll();
        setVisible(missing.isPresent());
        missing.ifPresent(year -> {
            String text = Integer.toString(year);
            Icon icon = VaadinIcon.WARNING.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            add(
                    icon,
                    new Span(getTranslation(
                            "directory.calendar.missing", text, getTranslation("directory.calendar.take"))));
            if (year != shown) {
                Button go =
                        new Button(getTranslation("directory.calendar.missing.open", text), click -> open.accept(year));
                go.addThemeVariants(ButtonVariant.LUMO_SMALL);
                add(go);
            }
        });
    }
}
