package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.EntryForm;
import org.jspecify.annotations.Nullable;

/** The form of a business office. */
class OfficeForm extends EntryForm<BusinessOffice, OfficeForm.OfficeFacts> {

    /** What is entered about an office. Public, as the binder reads it by reflection. */
    public record OfficeFacts(String code, String name) {}

    private final transient DirectoryAdministration directoryAdministration;
    private final transient CurrentActor actor;

    OfficeForm(
            DirectoryAdministration directoryAdministration,
            CurrentActor actor,
            Runnable whenSaved,
            Runnable whenCancelled) {
        super(OfficeFacts.class, whenSaved, whenCancelled);
        this.directoryAdministration = directoryAdministration;
        this.actor = actor;
        TextField code = text("directory.admin.code", "code", 40);
        showAt(code, "directory.code.taken");
        addFields(code, text("directory.admin.office.name", "name", 200));
    }

    @Override
    protected OfficeFacts details(@Nullable BusinessOffice existing) {
        return existing == null ? new OfficeFacts("", "") : new OfficeFacts(existing.code(), existing.name());
    }

    @Override
    protected String title(@Nullable BusinessOffice existing) {
        return existing == null ? getTranslation("directory.admin.office.new") : existing.name();
    }

    @Override
    protected void store(@Nullable BusinessOffice existing, OfficeFacts facts) {
        if (existing == null) {
            directoryAdministration.createOffice(actor.get(), facts.code(), facts.name());
        } else {
            directoryAdministration.changeOffice(actor.get(), existing.id(), facts.code(), facts.name());
        }
    }
}
