package dev.mubiao.forms.catalogue;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.NarrativePart;
import dev.mubiao.forms.layout.Field;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks up the help text of a field in the reader's language. The texts are the messages {@code help.<field>.text},
 * {@code .good} and {@code .bad}; a form or one kind of it replaces single parts: {@code help.<form>.<field>.good},
 * {@code help.<form>.department.<field>.good}.
 */
@Component
public class FieldHelpTexts {

    /** The budget year, which is no field of a form. */
    public static final String YEAR = "YEAR";

    private final MessageSource messages;

    FieldHelpTexts(MessageSource messages) {
        this.messages = messages;
    }

    public FieldHelp of(String formId, FormKind kind, IndicatorField column, Locale locale) {
        return named(formId, kind, column.name(), locale);
    }

    public FieldHelp of(String formId, FormKind kind, Field field, Locale locale) {
        return named(formId, kind, field.name(), locale);
    }

    public FieldHelp of(String formId, FormKind kind, NarrativePart part, Locale locale) {
        return named(formId, kind, part.name(), locale);
    }

    /** @param field name of a column, field or part of a narrative, or {@link #YEAR} */
    public FieldHelp named(String formId, FormKind kind, String field, Locale locale) {
        return new FieldHelp(
                part(formId, kind, field + ".text", locale),
                part(formId, kind, field + ".good", locale),
                part(formId, kind, field + ".bad", locale));
    }

    private String part(String formId, FormKind kind, String key, Locale locale) {
        return Stream.of(
                        "forms.help." + formId + "." + kind.name().toLowerCase(Locale.ROOT) + "." + key,
                        "forms.help." + formId + "." + key)
                .flatMap(special -> Stream.ofNullable(messages.getMessage(special, null, null, locale)))
                .findFirst()
                .orElseGet(() -> messages.getMessage("forms.help." + key, null, locale));
    }
}
