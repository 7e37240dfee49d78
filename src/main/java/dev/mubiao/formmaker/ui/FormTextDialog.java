package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.InvalidFormException;
import dev.mubiao.forms.versions.FormState;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The text of a draft, typed or from a file. What is wrong is said with its lines while the text stays as it is. */
class FormTextDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Paragraph problems = new Paragraph();
    private final transient Function<MessageText, String> words;

    /**
     * @param form whose text to begin with; null for a new form
     * @param kept keeps the text until it is saved
     * @param save says whether it was saved
     */
    FormTextDialog(
            @Nullable FormVersion form, KeptInput kept, Function<MessageText, String> words, Predicate<String> save) {
        this.words = words;
        setHeaderTitle(
                form == null
                        ? getTranslation("formmaker.new")
                        : getTranslation(
                                form.state() == FormState.DRAFT ? "formmaker.edit.title" : "formmaker.next.title",
                                form.id(),
                                Integer.toString(form.version())));
        setWidth("min(60rem, 96vw)");
        text.setLabel(getTranslation("formmaker.text.label"));
        text.addClassName("form-text");
        text.setMinRows(16);
        text.setMaxRows(24);
        text.setMaxLength(FormYaml.MOST_BYTES);
        text.setValue(form == null ? "" : form.yaml());
        kept.text("yaml", text);
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        Div fields = new Div(
                new Paragraph(getTranslation("formmaker.text.help")),
                kept,
                new FormFileUpload(FormYaml.MOST_BYTES, (name, file) -> take(file), ".yaml", ".yml"),
                text,
                problems);
        fields.addClassName("form-fields");
        add(fields);
        Button check = new Button(getTranslation("formmaker.check"), click -> {
            if (right()) {
                Toasts.success(getTranslation("formmaker.check.right"));
            }
        });
        Button go = new Button(getTranslation("formmaker.save"), click -> {
            if (right() && save.test(text.getValue())) {
                kept.settled();
                close();
            }
        });
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), check, ViewHeader.primary(go));
    }

    private void take(byte[] file) {
        TextDecoding.decode(file).ifPresentOrElse(text::setValue, () -> Toasts.error(getTranslation("formmaker.text")));
    }

    private boolean right() {
        try {
            FormYaml.read(text.getValue());
            problems.setText("");
            return true;
        } catch (InvalidFormException wrong) {
            problems.setText(words.apply(wrong.said()));
            text.focus();
            return false;
        }
    }
}
