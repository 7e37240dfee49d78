package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.bpmn.importer.BpmnImport;
import dev.mubiao.bpmn.importer.BpmnImportChange;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows what an import would change in a model of another tool, and asks for consent. */
class BpmnImportDialog extends Dialog {

    /** @param take gets the model as it is to be kept, once the user agrees */
    BpmnImportDialog(BpmnImport model, Consumer<ScreenedModel> take) {
        setHeaderTitle(getTranslation("processadmin.import.title"));
        setWidth("44rem");
        setMaxWidth("96vw");
        add(new Paragraph(
                getTranslation("processadmin.import.intro", model.changes().size())));
        for (BpmnImportChange.Kind kind : List.of(
                BpmnImportChange.Kind.CONVERTED, BpmnImportChange.Kind.CHANGED, BpmnImportChange.Kind.STRIPPED)) {
            List<BpmnImportChange> some = model.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                add(section(kind, some));
            }
        }
        int conversions = model.conversions().size();
        Checkbox agreed = new Checkbox(getTranslation("processadmin.import.agreeConversions", conversions));
        agreed.setVisible(conversions > 0);
        add(agreed);
        Button accept = new Button(getTranslation("processadmin.import.accept"), click -> {
            if (conversions > 0 && !agreed.getValue()) {
                Toasts.error(getTranslation("processadmin.import.mustAgree"));
                return;
            }
            close();
            take.accept(model.model());
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), accept);
    }

    private Details section(BpmnImportChange.Kind kind, List<BpmnImportChange> changes) {
        UnorderedList lines = new UnorderedList();
        changes.forEach(change -> lines.add(
                new ListItem(getTranslation(change.key(), change.text().getArguments()))));
        Details section = new Details(
                getTranslation("processadmin.import." + kind.name().toLowerCase(Locale.ROOT), changes.size()), lines);
        section.setOpened(kind != BpmnImportChange.Kind.STRIPPED || changes.size() <= 10);
        return section;
    }
}
