package dev.mubiao.formmaker.templates;

import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.StarterTemplates;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.documents.templates.TemplateFieldCatalogue;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.InvalidFormException;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersionTable;
import dev.mubiao.platform.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form that a template is for: its version of today, what the template lacks of it, and a template to begin with. */
@Component
class TemplateForms {

    private final FormVersionTable table;
    private final TemplateFieldCatalogue catalogue;
    private final StarterTemplates starters;

    TemplateForms(FormVersionTable table, TemplateFieldCatalogue catalogue, StarterTemplates starters) {
        this.table = table;
        this.catalogue = catalogue;
        this.starters = starters;
    }

    /**
     * A version of a form.
     *
     * @param version null for the one that targets begin with: the newest released one, or else the newest
     * @throws Refusal NOT_FOUND if there is none that this program can read
     */
    FormDefinition form(String id, @Nullable Integer version) {
        return table.of(id).stream()
                .filter(form -> version == null || form.version() == version)
                .sorted(Comparator.comparing(form -> form.state() != FormState.RELEASED))
                .map(TemplateForms::definition)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "formmaker.unknown", id));
    }

    /** The newest first. */
    List<Integer> versions(String id) {
        return table.of(id).stream().map(FormVersion::version).toList();
    }

    /** @throws Refusal NOT_FOUND if the form has none for this kind of targets */
    static FormVariant variant(FormDefinition form, FormKind kind) {
        return form.variant(kind)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.NOT_FOUND, "formmaker.template.noVariant", form.id(), kind.name()));
    }

    /** @param version null for the one that targets begin with */
    TemplateCheck check(ExportTemplate template, @Nullable Integer version) {
        return catalogue.check(
                variant(form(template.form().id(), version), template.form().kind()),
                template.file().placeholders());
    }

    /** What a template may say for a form. */
    List<String> names(FormDefinition form, FormKind kind) {
        return catalogue.names(variant(form, kind));
    }

    /** @throws Refusal INVALID for a format that templates do not have */
    WrittenDocument starter(FormDefinition form, FormKind kind, WrittenFormat format) {
        if (!StarterTemplates.FORMATS.contains(format)) {
            throw new Refusal(Refusal.Kind.INVALID, "formmaker.template.format", format.word());
        }
        return starters.write(form.ofOwnOffice(), variant(form, kind), format);
    }

    private static Optional<FormDefinition> definition(FormVersion form) {
        try {
            return Optional.of(form.definition());
        } catch (InvalidFormException e) {
            return Optional.empty(); // a newer program stored it
        }
    }
}
