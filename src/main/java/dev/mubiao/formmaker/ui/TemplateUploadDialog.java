package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the file of an export template, its name and the kind of targets that it is for. */
class TemplateUploadDialog extends Dialog {

    private final Select<FormVariant> kind = new Select<>();
    private final TextField name = new TextField();
    private transient @Nullable SourceFile file;

    /** Gets what was given. */
    interface Taker {

        /** Whether it was taken, so that the dialog closes. */
        boolean take(FormKind kind, String name, SourceFile file);
    }

    TemplateUploadDialog(List<FormVariant> variants, Taker taker) {
        setHeaderTitle(getTranslation("formmaker.template.upload.title"));
        setWidth("min(36rem, 96vw)");
        kind.setLabel(getTranslation("formmaker.template.kind"));
        kind.setItems(variants);
        kind.setItemLabelGenerator(variant -> variant.name().in(getLocale()));
        kind.setValue(variants.get(0));
        kind.setVisible(variants.size() > 1);
        name.setLabel(getTranslation("formmaker.template.name.label"));
        name.setMaxLength(ExportTemplate.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        Button save = ViewHeader.primary(new Button(getTranslation("formmaker.template.upload")));
        save.setEnabled(false);
        Span taken = new Span();
        taken.getElement().setAttribute("role", "status");
        FormFileUpload upload = new FormFileUpload(
                DocumentReader.LARGEST_BYTES,
                (fileName, bytes) -> {
                    file = new SourceFile(fileName, bytes);
                    taken.setText(getTranslation("formmaker.maker.taken", fileName));
                    if (name.getValue().isBlank()) {
                        name.setValue(called(fileName));
                    }
                    save.setEnabled(true);
                },
                ".docx",
                ".xlsx");
        save.addClickListener(click -> {
            if (file != null && taker.take(kind.getValue().kind(), name.getValue(), file)) {
                close();
            }
        });
        Div fields =
                new Div(new Paragraph(getTranslation("formmaker.template.upload.help")), upload, taken, name, kind);
        fields.addClassName("form-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("formmaker.close"), click -> close()), save);
    }

    /** The name of a file without its ending. */
    private static String called(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String called = dot > 0 ? fileName.substring(0, dot) : fileName;
        return called.substring(0, Math.min(called.length(), ExportTemplate.LONGEST_NAME));
    }
}
