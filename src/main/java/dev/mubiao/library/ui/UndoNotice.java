package dev.mubiao.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Confirms a change and offers to undo it for a while. */
class UndoNotice extends Notification {

    private static final int MILLISECONDS_SHOWN = 10_000;

    UndoNotice(String text, Runnable undo) {
        setPosition(Position.BOTTOM_START);
        setDuration(MILLISECONDS_SHOWN);
        addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        Button button = new Button(getTranslation("library.undo"), click -> {
            close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(text), button);
        line.addClassName("notice-line");
        add(line);
    }
}
