package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.formmaker.FormTrial;
import java.util.function.BiFunction;

/** Reads a file with a version of a form and lists what was recognised, kept and not placed. */
class FormTrialDialog extends Dialog {

    private final Div result = new Div();

    FormTrialDialog(BiFunction<String, byte[], FormTrial.Result> trial) {
        setHeaderTitle(getTranslation("formmaker.try.title"));
        setWidth("min(44rem, 96vw)");
        result.getElement().setAttribute("role", "status");
        Div fields = new Div(
                new Paragraph(getTranslation("formmaker.try.help")),
                new FormFileUpload(DocumentReader.LARGEST_BYTES, (name, file) -> show(trial.apply(name, file))),
                result);
        fields.addClassName("form-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("formmaker.close"), click -> close()));
    }

    private void show(FormTrial.Result read) {
        result.removeAll();
        result.add(new FormTrialResult(read));
    }
}
