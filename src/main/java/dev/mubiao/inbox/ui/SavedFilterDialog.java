package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.Audience;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.WorkItemFilter;
import java.util.List;

/** Asks for the name under which the filter is kept, and who else sees it. */
class SavedFilterDialog extends Dialog {

    private final TextField name = new TextField();
    private final Select<Audience> audience = new Select<>();
    private final Checkbox usual = new Checkbox();

    SavedFilterDialog(InboxDesk desk, Actor actor, Box box, WorkItemFilter filter, Runnable saved) {
        setHeaderTitle(getTranslation("boxes.saved.title"));
        setWidth("min(24rem, 100vw)");
        name.setLabel(getTranslation("boxes.saved.nameLabel"));
        name.setWidthFull();
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        List<Audience> audiences = Audience.of(actor);
        audience.setLabel(getTranslation("boxes.saved.audienceLabel"));
        audience.setItems(audiences);
        audience.setEmptySelectionAllowed(true);
        audience.setEmptySelectionCaption(getTranslation("boxes.saved.onlyMe"));
        audience.setItemLabelGenerator(one -> one == null
                ? getTranslation("boxes.saved.onlyMe")
                : desk.filters().nameOf(one));
        audience.setWidthFull();
        audience.setVisible(!audiences.isEmpty());
        usual.setLabel(getTranslation("boxes.saved.openWith"));
        Button save = ViewHeader.primary(new Button(getTranslation("boxes.saved.confirm"), click -> {
            try {
                SavedFilter kept = desk.filters().save(actor, box, name.getValue(), filter, audience.getValue());
                if (usual.getValue()) {
                    desk.change(actor, box, layout -> layout.openingWith(kept.id()));
                }
                close();
                saved.run();
            } catch (Refusal refusal) {
                name.setInvalid(true);
                name.setErrorMessage(Notices.text(refusal));
            }
        }));
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        add(name, audience, usual);
        getFooter().add(cancel, save);
        name.focus();
    }
}
