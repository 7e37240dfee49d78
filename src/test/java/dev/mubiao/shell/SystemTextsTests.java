package dev.mubiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SystemTextsTests {

    private final SystemTexts texts;

    SystemTextsTests() throws IOException {
        texts = new SystemTexts(new Translations(new MessagesConfiguration().messageSource()));
    }

    @Test
    void theFrameworkSpeaksTheReadersLanguage() {
        SystemMessages chinese = texts.messages(Locale.SIMPLIFIED_CHINESE);
        SystemMessages english = texts.messages(Locale.UK);

        assertThat(chinese.getCookiesDisabledCaption()).isEqualTo("浏览器没有送出 Cookie");
        assertThat(english.getCookiesDisabledMessage()).contains("browser's settings");
        assertThat(english.getInternalErrorCaption()).isEqualTo("Something went wrong on this page");
    }
}
