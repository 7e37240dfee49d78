package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks who is to do the work instead, and why. */
class ReassignDialog extends Dialog {

    ReassignDialog(List<Person> people, int tasks, BiConsumer<UserId, String> confirmed) {
        setHeaderTitle(getTranslation("boxes.workload.reassign.title", tasks));
        setWidth("min(26rem, 100vw)");
        ComboBox<Person> person = new ComboBox<>(getTranslation("boxes.workload.reassign.to"));
        person.setItems(people);
        person.setItemLabelGenerator(one -> one.displayName() + " (" + one.loginName() + ")");
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(getTranslation("boxes.workload.reassign.reason"));
        reason.setWidthFull();
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        Button confirm = ViewHeader.primary(new Button(getTranslation("boxes.workload.reassign.confirm")));
        confirm.addClickListener(click -> {
            person.setInvalid(person.isEmpty());
            person.setErrorMessage(getTranslation("boxes.workload.reassign.noPerson"));
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("boxes.workload.reassign.noReason"));
            if (!person.isInvalid() && !reason.isInvalid()) {
                close();
                confirmed.accept(person.getValue().id(), reason.getValue());
            }
        });
        add(person, reason);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        person.focus();
    }
}
