package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.function.Consumer;

/** Asks for the draft's name. */
class RenameDraftDialog extends Dialog {

    RenameDraftDialog(String present, Consumer<String> rename) {
        setHeaderTitle(getTranslation("processadmin.modeler.rename"));
        TextField name = new TextField(getTranslation("processadmin.modeler.name"), present, "");
        name.setWidthFull();
        name.setAutofocus(true);
        name.setMaxLength(100);
        add(name);
        Button save = ViewHeader.primary(new Button(getTranslation("processadmin.modeler.rename"), click -> {
            try {
                rename.accept(name.getValue());
                close();
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
            }
        }));
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }
}
