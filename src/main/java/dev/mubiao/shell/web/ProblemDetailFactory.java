package dev.mubiao.shell.web;

import dev.mubiao.shell.i18n.Languages;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes RFC 9457 problem details with their text in the reader's language. */
@Component
public class ProblemDetailFactory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final MessageSource messages;

    ProblemDetailFactory(MessageSource messages) {
        this.messages = messages;
    }

    /** @param status any; those without a title of their own have a general one */
    public ProblemDetail of(HttpStatusCode status, String key, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(key, locale, arguments));
        problem.setType(URI.create("urn:mubiao:problem:" + key));
        problem.setTitle(title(status, locale));
        problem.setProperty("code", key);
        return problem;
    }

    private String title(HttpStatusCode status, Locale locale) {
        Locale language = Languages.closest(locale);
        String general = messages.getMessage("shell.problem.other", null, language);
        return Objects.requireNonNullElse(
                messages.getMessage("shell.problem." + status.value(), null, general, language), general);
    }

    private String text(String key, Locale locale, Object... arguments) {
        Object[] shown = arguments.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof Instant instant) {
                shown[i] = TIME.format(instant);
            }
        }
        return messages.getMessage(key, shown, Languages.closest(locale));
    }
}
