package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.importer.BpmnImport;
import dev.mubiao.bpmn.importer.BpmnImportChange;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows what an import would change in a model of another tool, asks whether it is the approval or a process that others
 * call, and asks for consent.
 */
class BpmnImportDialog extends Dialog {

    private final transient Function<String, BpmnImport> asPart;
    private final transient BpmnImport asApproval;
    private final RadioButtonGroup<Boolean> part = new RadioButtonGroup<>();
    private final TextField key = new TextField();
    private final Div list = new Div();
    private final Checkbox agreed = new Checkbox();
    private transient BpmnImport model;

    /**
     * @param model as the process that targets start on
     * @param asPart reads the same file as a process that others call under a key
     * @param take gets the model as it is to be kept, once the user agrees
     */
    BpmnImportDialog(BpmnImport model, Function<String, BpmnImport> asPart, Consumer<ScreenedModel> take) {
        this.asApproval = model;
        this.asPart = asPart;
        this.model = model;
        setHeaderTitle(getTranslation("processadmin.import.title"));
        setWidth("44rem");
        setMaxWidth("96vw");
        use();
        add(part, key, list, agreed);
        show(model);
        Button accept = new Button(getTranslation("processadmin.import.accept"), click -> accept(take));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), accept);
    }

    private void use() {
        part.setLabel(getTranslation("processadmin.import.use"));
        part.setItems(false, true);
        part.setItemLabelGenerator(
                called -> getTranslation("processadmin.import.use." + (called ? "part" : "approval")));
        part.setValue(false);
        key.setLabel(getTranslation("processadmin.import.key"));
        key.setHelperText(getTranslation("processadmin.import.key.help"));
        key.setErrorMessage(getTranslation("processadmin.import.key.wrong", ModelConventions.APPROVAL_KEY));
        key.setValue(asApproval.ownKey().orElse(""));
        key.setValueChangeMode(ValueChangeMode.LAZY);
        key.setVisible(false);
        part.addValueChangeListener(chosen -> readAgain());
        key.addValueChangeListener(typed -> readAgain());
    }

    private void readAgain() {
        key.setVisible(part.getValue());
        key.setInvalid(part.getValue() && !keyFits());
        if (!part.getValue()) {
            show(asApproval);
        } else if (keyFits()) {
            show(asPart.apply(Cleaning.said(key.getValue())));
        }
    }

    private boolean keyFits() {
        String typed = Cleaning.said(key.getValue());
        return ModelConventions.isKey(typed) && !typed.equals(ModelConventions.APPROVAL_KEY);
    }

    private void show(BpmnImport read) {
        model = read;
        list.removeAll();
        list.add(new Paragraph(
                getTranslation("processadmin.import.intro", read.changes().size())));
        for (BpmnImportChange.Kind kind : List.of(
                BpmnImportChange.Kind.CONVERTED, BpmnImportChange.Kind.CHANGED, BpmnImportChange.Kind.STRIPPED)) {
            List<BpmnImportChange> some = read.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                list.add(section(kind, some));
            }
        }
        int conversions = read.conversions().size();
        agreed.setLabel(getTranslation("processadmin.import.agreeConversions", conversions));
        agreed.setVisible(conversions > 0);
    }

    private void accept(Consumer<ScreenedModel> take) {
        if (part.getValue() && !keyFits()) {
            key.setInvalid(true);
            key.focus();
        } else if (agreed.isVisible() && !agreed.getValue()) {
            Toasts.error(getTranslation("processadmin.import.mustAgree"));
        } else {
            close();
            take.accept(model.model());
        }
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
