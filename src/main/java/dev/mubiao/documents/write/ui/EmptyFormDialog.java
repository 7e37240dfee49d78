package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.form.EmptyForms;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.catalogue.Forms.OfferedVariant;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** Asks which empty form is downloaded, to be filled in with Word or Excel and imported. */
public class EmptyFormDialog extends Dialog {

    public EmptyFormDialog(EmptyForms emptyForms, Forms forms) {
        setHeaderTitle(getTranslation("documents.write.empty.title"));
        setWidth("min(36rem, 100vw)");
        RadioButtonGroup<OfferedVariant> form = new RadioButtonGroup<>();
        form.setLabel(getTranslation("documents.write.empty.form"));
        form.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        form.setItems(forms.offeredVariants());
        form.setItemLabelGenerator(choice -> choice.name(getLocale()));
        Select<WrittenFormat> format = new Select<>();
        format.setLabel(getTranslation("documents.write.list.format"));
        List<WrittenFormat> formats = EmptyForms.FORMATS;
        format.setItems(formats);
        format.setItemLabelGenerator(one -> getTranslation("documents.write.format." + one.word()));
        format.setValue(formats.get(0));
        format.setWidthFull();
        DocumentDownload download = new DocumentDownload();
        Button save = ViewHeader.primary(new Button(getTranslation("documents.write.download")));
        save.setEnabled(false);
        form.addValueChangeListener(change -> save.setEnabled(change.getValue() != null));
        save.addClickListener(click -> {
            OfferedVariant chosen = form.getValue();
            WrittenFormat as = format.getValue();
            download.save(() -> emptyForms.write(chosen.form(), chosen.variant(), as));
        });
        add(new Paragraph(getTranslation("documents.write.empty.text")), new Div(form), new Div(format), download);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }
}
