package dev.mubiao.shell.i18n;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opens a session in the language of the cookie; without one in Chinese, whatever the browser asks for. */
@Component
class SessionLanguageInitializer implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::choose);
        event.getSource()
                .addUIInitListener(ui -> ui.getUI()
                        .getPage()
                        .executeJs(
                                "document.documentElement.lang = $0",
                                ui.getUI().getSession().getLocale().toLanguageTag()));
    }

    private void choose(SessionInitEvent event) {
        event.getSession().setLocale(chosen(event.getRequest()));
    }

    private static Locale chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Languages.CHINESE
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LanguageSwitch.COOKIE))
                        .map(cookie -> Languages.closest(Locale.forLanguageTag(cookie.getValue())))
                        .findFirst()
                        .orElse(Languages.CHINESE);
    }
}
