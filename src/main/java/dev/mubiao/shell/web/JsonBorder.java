package dev.mubiao.shell.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.text.UnstorableText;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the API takes at its border, whatever the endpoint: no text that cannot be stored, no date out of
 * {@link DateBounds}, and no null within a list or a map. A mapper of its own, because what is stored already is read
 * without these rules.
 */
@Configuration(proxyBeanMethods = false)
class JsonBorder implements WebMvcConfigurer {

    private static final String RANGE = DateBounds.FIRST + "/" + DateBounds.LAST;

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        for (HttpMessageConverter<?> converter : converters) {
            if (converter instanceof MappingJackson2HttpMessageConverter json) {
                json.setObjectMapper(strict(json.getObjectMapper()));
            }
        }
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new DateParameter());
    }

    private static ObjectMapper strict(ObjectMapper usual) {
        ObjectMapper strict = usual.copy()
                .registerModule(new SimpleModule("border")
                        .addDeserializer(String.class, new StorableText())
                        .addDeserializer(LocalDate.class, new BoundedDate()));
        strict.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        return strict;
    }

    private static final class StorableText extends StdScalarDeserializer<String> {

        @Serial
        private static final long serialVersionUID = 1L;

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            OptionalInt unstorable = UnstorableText.firstIn(text);
            if (unstorable.isPresent()) {
                int character = text.charAt(unstorable.getAsInt());
                return context.reportInputMismatch(
                        this, "U+%04X at %d cannot be stored", character, unstorable.getAsInt());
            }
            return text;
        }
    }

    private static final class BoundedDate extends StdScalarDeserializer<LocalDate> {

        @Serial
        private static final long serialVersionUID = 1L;

        BoundedDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate date = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return date == null || DateBounds.holds(date)
                    ? date
                    : context.reportInputMismatch(this, "a date out of %s", RANGE);
        }
    }

    private static final class DateParameter implements Converter<String, LocalDate> {

        @Override
        public LocalDate convert(String text) {
            LocalDate date = LocalDate.parse(text);
            if (!DateBounds.holds(date)) {
                throw new IllegalArgumentException("a date out of " + RANGE);
            }
            return date;
        }
    }
}
