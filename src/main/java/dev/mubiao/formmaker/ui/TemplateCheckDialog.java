package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.documents.templates.TemplateProblem;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what a template lacks of each version of its form, and which of its placeholders are wrong. */
class TemplateCheckDialog extends Dialog {

    private final Div result = new Div();
    private final transient Function<MessageText, String> said;

    /**
     * @param versions of the form, the newest first
     * @param checks by version; of null for the one that targets begin with
     */
    TemplateCheckDialog(
            ExportTemplate template,
            List<Integer> versions,
            Function<@Nullable Integer, TemplateCheck> checks,
            Function<MessageText, String> said) {
        this.said = said;
        setHeaderTitle(getTranslation(
                "formmaker.template.check.title", template.name(), Integer.toString(template.version())));
        setWidth("min(44rem, 96vw)");
        result.addClassName("template-check");
        result.getElement().setAttribute("role", "status");
        Select<Integer> version = new Select<>();
        version.setItems(versions);
        version.setAriaLabel(getTranslation("formmaker.column.version"));
        version.setItemLabelGenerator(
                number -> getTranslation("formmaker.template.check.version", Integer.toString(number)));
        version.addValueChangeListener(change -> show(checks, change.getValue()));
        version.setVisible(versions.size() > 1);
        version.setWidthFull();
        add(version, result);
        if (!template.file().dropped().isEmpty()) {
            Div dropped = section(
                    getTranslation("formmaker.template.check.droppedTitle"),
                    template.file().dropped().stream()
                            .map(loss -> getTranslation(loss.key()))
                            .toList());
            dropped.addClassName("template-check");
            add(dropped);
        }
        getFooter().add(new Button(getTranslation("formmaker.close"), click -> close()));
        show(checks, null);
    }

    private void show(Function<@Nullable Integer, TemplateCheck> checks, @Nullable Integer version) {
        result.removeAll();
        try {
            show(checks.apply(version));
        } catch (Refusal refusal) {
            result.add(new Paragraph(Toasts.text(refusal)));
        }
    }

    private void show(TemplateCheck check) {
        if (check.complete()) {
            result.add(new Paragraph(getTranslation("formmaker.template.check.complete")));
        }
        List<TemplateProblem> errors = check.errors();
        List<TemplateProblem> warnings = check.problems().stream()
                .filter(problem -> !problem.kind().error())
                .toList();
        add(
                "formmaker.template.check.errorsTitle",
                errors.stream().map(this::text).toList());
        add("formmaker.template.check.lacksTitle", check.lacking());
        add(
                "formmaker.template.check.warningsTitle",
                warnings.stream().map(this::text).toList());
    }

    private String text(TemplateProblem problem) {
        return said.apply(problem.said());
    }

    private void add(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            result.add(section(getTranslation(title, lines.size()), lines));
        }
    }

    private static Div section(String title, List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new H3(title), list);
    }
}
