package dev.mubiao.shell.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;

/** Switches between Chinese and English and keeps the choice in a cookie. */
public class LanguageSwitch extends Button {

    static final String COOKIE = "mubiao-language";

    public LanguageSwitch() {
        boolean chinese = Languages.closest(getLocale()).equals(Languages.CHINESE);
        Locale other = chinese ? Languages.ENGLISH : Languages.CHINESE;
        setText(chinese ? "English" : "中文");
        getElement().setAttribute("lang", other.toLanguageTag());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> change(other));
    }

    private void change(Locale wanted) {
        Cookie cookie = new Cookie(COOKIE, wanted.toLanguageTag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(wanted);
        // Views make their texts when they are built, so the page is built anew.
        ui.getPage().reload();
    }
}
