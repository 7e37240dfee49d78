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
    private final transient IntConsumer confirm;

    /**
     * @param open shows the year
     * @param confirm says that the year is entered completely
     */
    MissingHolidaysWarning(IntConsumer open, IntConsumer confirm) {
        this.open = open;
        this.confirm = confirm;
        addClassName("missing-holidays");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param begun whether the shown year has days */
    void show(Optional<Integer> missing, int shown, boolean begun) {
        removeAll();
        setVisible(missing.isPresent());
        missing.ifPresent(year -> {
            String text = Integer.toString(year);
            Icon icon = VaadinIcon.WARNING.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            add(
                    icon,
                    new Span(
                            year == shown && begun
                                    ? getTranslation("directory.calendar.unconfirmed", text)
                                    : getTranslation(
                                            "directory.calendar.missing",
                                            text,
                                            getTranslation("directory.calendar.take"))));
            if (year != shown) {
                add(button(getTranslation("directory.calendar.missing.open", text), () -> open.accept(year)));
            } else if (begun) {
                add(button(getTranslation("directory.calendar.confirm"), () -> confirm.accept(year)));
            }
        });
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
