package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.documents.exports.ExportLayout;
import dev.mubiao.documents.exports.ExportRequest;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** Asks which targets of the list are downloaded, in which format, as one document or as one each. */
class ExportDialog extends Dialog {

    private enum Which {
        CHOSEN,
        ALL
    }

    private final transient TargetListMenu.Listed listed;
    private final transient ExportRunner runner;
    private final List<TargetId> chosen;
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final Select<WrittenFormat> format = new Select<>();
    private final RadioButtonGroup<ExportLayout> files = new RadioButtonGroup<>();
    private final TemplateSelect template;

    ExportDialog(
            TargetListMenu.Listed listed,
            TargetDocuments targets,
            ExportRunner runner,
            ExportTemplates templates,
            Forms forms) {
        this.listed = listed;
        this.runner = runner;
        this.chosen = listed.chosen();
        this.template = new TemplateSelect(templates.released(), listed.filter().formId(), forms);
        long all = targets.count(listed.actor(), listed.filter());
        setHeaderTitle(getTranslation("documents.write.list.title"));
        setWidth("min(28rem, 100vw)");

        which.setLabel(getTranslation("documents.write.list.which"));
        which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> one == Which.CHOSEN
                ? getTranslation("documents.write.list.chosen", chosen.size())
                : getTranslation("documents.write.list.all", all));
        which.setItemEnabledProvider(one -> one == Which.ALL ? all > 0 : !chosen.isEmpty());
        which.setValue(chosen.isEmpty() ? Which.ALL : Which.CHOSEN);

        format.setLabel(getTranslation("documents.write.list.format"));
        format.setItems(WrittenFormat.values());
        format.setItemLabelGenerator(one -> getTranslation("documents.write.format." + one.word()));
        format.setValue(WrittenFormat.DOCX);
        format.setWidthFull();
        format.addValueChangeListener(change -> template.offer(change.getValue()));
        template.offer(format.getValue());

        files.setLabel(getTranslation("documents.write.list.files"));
        files.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        files.setItems(ExportLayout.ONE, ExportLayout.EACH);
        files.setItemLabelGenerator(one -> getTranslation("documents.write.list.files." + one));
        files.setValue(ExportLayout.ONE);

        add(new Div(which), new Div(format), template, new Div(files));
        Button save = ViewHeader.primary(new Button(getTranslation("documents.write.download"), click -> save()));
        save.setEnabled(all > 0 || !chosen.isEmpty());
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    private void save() {
        ExportRequest request = which.getValue() == Which.CHOSEN
                ? ExportRequest.of(chosen, format.getValue(), files.getValue())
                : ExportRequest.matching(listed.filter(), format.getValue(), files.getValue());
        try {
            runner.start(listed.actor(), request.with(template.choice()));
            close();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
