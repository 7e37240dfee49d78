package dev.mubiao.documents.templates;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.template.TemplatePlaceholder;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What placeholders mean for the forms: the fields of each, by the names that the office and the product give them. */
@Component
public class TemplateFieldCatalogue {

    /** Templates are Chinese in every language, as the forms are. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final MessageSource messages;

    public TemplateFieldCatalogue(MessageSource messages) {
        this.messages = messages;
    }

    TemplateFields of(FormVariant form) {
        return TemplateFields.of(form, this::name);
    }

    private String name(Field field) {
        return messages.getMessage(field.key(), new Object[0], LANGUAGE);
    }

    /** Compares the placeholders of a template with a form. */
    public TemplateCheck check(FormVariant form, List<TemplatePlaceholder> placeholders) {
        return PlaceholderCheck.of(of(form), placeholders);
    }

    /** What a template may say for this form, in the order of the form. */
    public List<String> names(FormVariant form) {
        TemplateFields fields = of(form);
        return fields.printed().stream().map(fields::name).toList();
    }
}
