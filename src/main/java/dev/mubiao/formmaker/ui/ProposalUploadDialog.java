package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.formmaker.proposal.FormProposal;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.grid.SourceFile;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a filled example, the empty form if there is one, and what the new form is to be called. */
class ProposalUploadDialog extends Dialog {

    private transient @Nullable SourceFile example;
    private transient @Nullable SourceFile blank;
    private final TextField id = new TextField();
    private final TextField name = new TextField();
    private final IntegerField table = new IntegerField();

    /** Gets what was given. */
    interface Taker {

        /** Whether it was taken, so that the dialog closes. */
        boolean take(SourceFile example, @Nullable SourceFile blank, FormProposal.Naming naming, int table);
    }

    ProposalUploadDialog(Taker taker) {
        setHeaderTitle(getTranslation("formmaker.maker.new"));
        setWidth("min(44rem, 96vw)");
        id.setLabel(getTranslation("formmaker.maker.id"));
        id.setHelperText(getTranslation("formmaker.maker.id.help"));
        id.setMaxLength(FormDefinition.LONGEST_ID);
        id.setAllowedCharPattern("[a-z0-9-]");
        name.setLabel(getTranslation("formmaker.maker.formName"));
        name.setHelperText(getTranslation("formmaker.maker.formName.help"));
        table.setLabel(getTranslation("formmaker.maker.table"));
        table.setHelperText(getTranslation("formmaker.maker.table.help"));
        table.setMin(1);
        table.setStepButtonsVisible(true);
        table.setValue(1);
        Button make = new Button(getTranslation("formmaker.maker.make"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setEnabled(false);
        make.addClickListener(click -> {
            if (example != null
                    && taker.take(
                            example,
                            blank,
                            new FormProposal.Naming(id.getValue(), name.getValue()),
                            table.getValue() == null ? 1 : table.getValue())) {
                close();
            }
        });
        make.setDisableOnClick(true);
        make.addClickListener(click -> make.setEnabled(true));
        Div fields = new Div(
                new Paragraph(getTranslation("formmaker.maker.help")),
                upload("formmaker.maker.example", file -> {
                    example = file;
                    make.setEnabled(true);
                }),
                new PastedExample(file -> {
                    example = file;
                    make.setEnabled(file != null);
                }),
                upload("formmaker.maker.empty", file -> blank = file),
                table,
                id,
                name);
        fields.addClassName("form-fields");
        add(fields);
        getFooter().add(new Button(getTranslation("formmaker.close"), click -> close()), make);
    }

    private Div upload(String key, Consumer<SourceFile> take) {
        Span taken = new Span();
        taken.getElement().setAttribute("role", "status");
        FormFileUpload upload = new FormFileUpload(DocumentReader.LARGEST_BYTES, (file, bytes) -> {
            take.accept(new SourceFile(file, bytes));
            taken.setText(getTranslation("formmaker.maker.taken", file));
        });
        Span label = new Span(getTranslation(key));
        label.addClassName("upload-label");
        upload.getElement().setAttribute("aria-label", getTranslation(key));
        return new Div(label, upload, taken);
    }
}
