package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.FilterAudience;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.util.List;
import java.util.function.Supplier;

/** Asks for the name of a filter that is to be saved, and with whom it is shared. */
class SavedFilterDialog extends Dialog {

    private final TextField name = new TextField();
    private final Select<FilterAudience> audience = new Select<>();
    private final Checkbox usual = new Checkbox();

    SavedFilterDialog(
            InboxViewServices services, Supplier<Actor> actor, Box box, WorkItemFilter filter, Runnable saved) {
        setHeaderTitle(getTranslation("inbox.savedFilter.title"));
        setWidth("min(24rem, 100vw)");
        name.setLabel(getTranslation("inbox.savedFilter.nameLabel"));
        name.setWidthFull();
        name.setMaxLength(60);
        name.setRequiredIndicatorVisible(true);
        List<FilterAudience> audiences = FilterAudience.of(actor.get());
        audience.setLabel(getTranslation("inbox.savedFilter.audienceLabel"));
        audience.setItems(audiences);
        audience.setEmptySelectionAllowed(true);
        audience.setEmptySelectionCaption(getTranslation("inbox.savedFilter.onlyMe"));
        audience.setItemLabelGenerator(one -> one == null
                ? getTranslation("inbox.savedFilter.onlyMe")
                : services.filters().nameOf(one));
        audience.setWidthFull();
        audience.setVisible(!audiences.isEmpty());
        usual.setLabel(getTranslation("inbox.savedFilter.openWith"));
        Button save = ViewHeader.primary(new Button(getTranslation("inbox.savedFilter.confirm"), click -> {
            try {
                SavedFilter kept =
                        services.filters().save(actor.get(), box, name.getValue(), filter, audience.getValue());
                if (usual.getValue()) {
                    services.change(actor.get(), box, layout -> layout.openingWith(kept.id()));
                }
                close();
                saved.run();
            } catch (Refusal refusal) {
                name.setInvalid(true);
                name.setErrorMessage(Toasts.text(refusal));
            }
        }));
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        add(name, audience, usual);
        getFooter().add(cancel, save);
        name.focus();
    }
}
