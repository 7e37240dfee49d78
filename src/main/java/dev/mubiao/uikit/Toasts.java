package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import dev.mubiao.platform.Refusal;

/**
 * Shows short messages over the page: of success, which disappear by themselves, and of failure, which stay until they
 * are closed or the reader goes to another page. What is said there
 * already is said anew, and stands there once.
 */
public final class Toasts {

    private static final int MILLISECONDS_SHOWN = 4000;

    private Toasts() {}

    public static void success(String text) {
        Notification notice = new Notification(text, MILLISECONDS_SHOWN, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.open();
    }

    public static void warning(String text) {
        ofThePage(text, NotificationVariant.LUMO_WARNING);
    }

    /** With a link to where something can be done about it; stays wherever the reader goes. */
    public static void warning(String text, String link, String path) {
        staying(text, NotificationVariant.LUMO_WARNING, new Anchor(path, link));
    }

    public static void error(String text) {
        ofThePage(text, NotificationVariant.LUMO_ERROR);
    }

    /** Says why something cannot be done, in the reader's language. */
    public static void refusal(Refusal refusal) {
        error(text(refusal));
    }

    /** The text of a refusal in the language of the current view. */
    public static String text(Refusal refusal) {
        return UI.getCurrent().getTranslation(refusal.key(), refusal.arguments());
    }

    private static void ofThePage(String text, NotificationVariant variant) {
        UI ui = UI.getCurrent();
        StayingNotices notices = StayingNotices.of(ui);
        notices.close(text);
        notices.add(staying(text, variant), text, ui);
    }

    private static Notification staying(String text, NotificationVariant variant, Component... more) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(0);
        notice.addThemeVariants(variant);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(close.getTranslation("uikit.close"));
        Div body = new Div(new Text(text));
        body.addClassName("notice-text");
        for (Component component : more) {
            component.getElement().addEventListener("click", click -> notice.close());
            body.add(component);
        }
        Div line = new Div(body, close);
        line.addClassName("notice-line");
        notice.add(line);
        notice.open();
        return notice;
    }
}
