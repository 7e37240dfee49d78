package dev.mubiao.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameworkMessagesTests {

    private final FrameworkMessages texts;

    FrameworkMessagesTests() throws IOException {
        texts = new FrameworkMessages(new MessageSourceI18NProvider(new MessagesConfiguration().messageSource()));
    }

    @Test
    void theFrameworkSpeaksTheReadersLanguage() {
        SystemMessages chinese = texts.messages(Locale.SIMPLIFIED_CHINESE);
        SystemMessages english = texts.messages(Locale.UK);

        assertThat(chinese.getCookiesDisabledCaption()).isEqualTo("浏览器没有送出 Cookie");
        assertThat(english.getCookiesDisabledMessage()).contains("browser's settings");
        assertThat(chinese.isSessionExpiredNotificationEnabled()).isFalse();
        assertThat(chinese.getSessionExpiredURL()).isEqualTo("login?ended=expired");
        assertThat(english.getInternalErrorCaption()).isEqualTo("Something went wrong on this page");
    }
}
