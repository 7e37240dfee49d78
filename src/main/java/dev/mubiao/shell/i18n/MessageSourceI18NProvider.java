package dev.mubiao.shell.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import dev.mubiao.platform.text.ShownTime;
import java.io.Serial;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Vaadin's views the texts of the message bundles, the same that the API uses. */
@Component
class MessageSourceI18NProvider implements I18NProvider {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient MessageSource messages;

    MessageSourceI18NProvider(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof Instant instant ? ShownTime.minute(instant) : argument)
                .toArray();
        return messages.getMessage(key, shown, "!" + key, Languages.closest(locale));
    }
}
