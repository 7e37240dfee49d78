package dev.mubiao.shell.i18n;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mubiao.shell.login.LoginNavigation;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Translates what the framework itself says when the connection or the cookies are lost. */
@Component
class FrameworkMessages implements VaadinServiceInitListener {

    private final transient MessageSourceI18NProvider messageSourceI18NProvider;

    FrameworkMessages(MessageSourceI18NProvider messageSourceI18NProvider) {
        this.messageSourceI18NProvider = messageSourceI18NProvider;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addUIInitListener(opened -> reconnecting(opened.getUI()));
    }

    SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(text("shell.system.failed", locale));
        messages.setInternalErrorMessage(text("shell.system.failed.text", locale));
        // The log-in page says that the session is over.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(LoginNavigation.ended("expired"));
        messages.setCookiesDisabledCaption(text("shell.system.cookies", locale));
        messages.setCookiesDisabledMessage(text("shell.system.cookies.text", locale));
        return messages;
    }

    private void reconnecting(UI ui) {
        Locale locale = ui.getSession().getLocale();
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("shell.system.reconnecting", locale));
        dialog.setDialogTextGaveUp(text("shell.system.offline", locale));
    }

    private String text(String key, Locale locale) {
        return messageSourceI18NProvider.getTranslation(key, locale);
    }
}
