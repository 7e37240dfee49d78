package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.catalogue.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what targets are written with; it is seen only if there are templates of the chosen format. */
class TemplateSelect extends Div {

    private final transient List<ExportTemplate> templates;
    private final transient Forms forms;
    private final Select<TemplateChoice> choice = new Select<>();

    /** @param form of the listed targets; null if they are of several */
    TemplateSelect(List<ExportTemplate> templates, @Nullable String form, Forms forms) {
        this.forms = forms;
        this.templates = templates.stream()
                .filter(template -> form == null || template.form().id().equals(form))
                .toList();
        choice.setLabel(getTranslation("documents.template.choice"));
        choice.setItemLabelGenerator(this::said);
        choice.setWidthFull();
        add(choice, new Paragraph(getTranslation("documents.template.choice.help")));
        addClassName("field-help");
    }

    /** Those of a format; what is set for the forms comes first if anything is. */
    void offer(WrittenFormat format) {
        List<ExportTemplate> fitting =
                templates.stream().filter(each -> each.format() == format).toList();
        List<TemplateChoice> choices = new ArrayList<>();
        if (fitting.stream().anyMatch(each -> each.status().preferred())) {
            choices.add(TemplateChoice.DEFAULT);
        }
        choices.add(TemplateChoice.LAYOUT);
        fitting.forEach(each -> choices.add(TemplateChoice.of(each)));
        choice.setItems(choices);
        choice.setValue(choices.get(0));
        setVisible(!fitting.isEmpty());
    }

    TemplateChoice choice() {
        return Optional.ofNullable(choice.getValue()).orElse(TemplateChoice.LAYOUT);
    }

    private String form(String id) {
        return forms.find(id).map(form -> form.name().in(getLocale())).orElse(id);
    }

    private String said(TemplateChoice each) {
        if (each.equals(TemplateChoice.DEFAULT)) {
            return getTranslation("documents.template.choice.default");
        }
        return templates.stream()
                .filter(template -> TemplateChoice.of(template).equals(each))
                .findFirst()
                .map(template -> template.name() + " · " + form(template.form().id()))
                .orElse(getTranslation("documents.template.choice.layout"));
    }
}
