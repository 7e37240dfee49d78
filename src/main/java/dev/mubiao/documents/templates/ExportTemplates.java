package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.FormKey;
import dev.mubiao.platform.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates that targets are written with. Whoever may see a target may write it with each of them. */
@Service
@Transactional(readOnly = true)
public class ExportTemplates {

    private final TemplateTable table;
    private final TemplateParts parts;

    ExportTemplates(TemplateTable table, TemplateParts parts) {
        this.table = table;
        this.parts = parts;
    }

    /** All that are released, by form and name. */
    public List<ExportTemplate> released() {
        return table.released();
    }

    /** Those of one form. */
    public List<ExportTemplate> released(FormKey form) {
        return table.released().stream()
                .filter(template -> template.form().has(form))
                .toList();
    }

    /** The template that a target of a form is written with in a format; empty for the form's own layout. */
    public Optional<ExportTemplate> find(TemplateChoice choice, FormKey form, WrittenFormat format) {
        return choice.isLayout()
                ? Optional.empty()
                : table.released().stream()
                        .filter(template ->
                                template.format() == format && template.form().has(form) && choice.means(template))
                        .findFirst();
    }

    /** The format of what is chosen: that of the template if one is named and nothing else was said. */
    public Optional<WrittenFormat> format(TemplateChoice choice) {
        return choice.names()
                ? table.released().stream()
                        .filter(choice::means)
                        .map(ExportTemplate::format)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whether what is chosen is there.
     *
     * @throws Refusal NOT_FOUND if a template is named and there is none; INVALID if it is of another format
     */
    public void require(TemplateChoice choice, WrittenFormat format) {
        if (choice.names()) {
            List<ExportTemplate> meant =
                    table.released().stream().filter(choice::means).toList();
            if (meant.isEmpty()) {
                throw unknown(choice);
            }
            if (meant.stream().noneMatch(template -> template.format() == format)) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "documents.template.otherFormat",
                        choice.word(),
                        meant.get(0).format().word(),
                        format.word());
            }
        }
    }

    /**
     * Whether what is chosen is there for a form.
     *
     * @throws Refusal as {@link #require(TemplateChoice, WrittenFormat)}, and INVALID if it is of another form
     */
    public void require(TemplateChoice choice, FormKey form, WrittenFormat format) {
        require(choice, format);
        if (choice.names() && find(choice, form, format).isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.template.otherForm", choice.word(), form.id());
        }
    }

    /** How large the file of a target is at least that is written with what is chosen, in bytes; 0 without a template. */
    public long bytes(TemplateChoice choice, WrittenFormat format) {
        return choice.isLayout()
                ? 0
                : table.released().stream()
                        .filter(template -> template.format() == format && choice.means(template))
                        .mapToLong(template -> template.file().bytes())
                        .max()
                        .orElse(0);
    }

    byte[] file(ExportTemplate template) {
        return parts.read(template.id());
    }

    private static Refusal unknown(TemplateChoice choice) {
        return new Refusal(Refusal.Kind.NOT_FOUND, "documents.template.unknown", choice.word());
    }
}
