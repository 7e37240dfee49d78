package dev.mubiao.shell.i18n;

import dev.mubiao.platform.LocalizedText;
import java.io.Serial;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts of the bundles, in which a thing without a name is called so: where a text puts an argument between quotation
 * marks, an empty one would leave the marks alone. Arguments that have their own texts in both languages are said in the
 * one of the text.
 */
class BundleMessages extends ResourceBundleMessageSource {

    private static final String UNNAMED = "platform.unnamed";

    /** An argument that is quoted, in the Chinese or in the English way. */
    private static final Pattern QUOTED = Pattern.compile("[“\"]\\{(\\d+)}[”\"]");

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, Locale locale) {
        Object[] resolved = super.resolveArguments(arguments, locale);
        Arrays.setAll(resolved, i -> resolved[i] instanceof LocalizedText text ? text.in(locale) : resolved[i]);
        return resolved;
    }

    @Override
    protected MessageFormat createMessageFormat(String text, Locale locale) {
        MessageFormat format = super.createMessageFormat(text, locale);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            format.setFormatByArgumentIndex(Integer.parseInt(quoted.group(1)), new Name(locale));
        }
        return format;
    }

    /** As without a format of its own, but for what is empty. */
    private final class Name extends Format {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient MessageFormat usual;

        Name(Locale locale) {
            this.usual = new MessageFormat("{0}", locale);
        }

        @Override
        public StringBuffer format(Object value, StringBuffer into, FieldPosition position) {
            boolean empty = value instanceof String text && text.isBlank();
            return into.append(
                    empty ? getMessage(UNNAMED, null, usual.getLocale()) : usual.format(new Object[] {value}));
        }

        @Override
        public Object parseObject(String source, ParsePosition position) {
            throw new UnsupportedOperationException("texts are only written");
        }
    }
}
