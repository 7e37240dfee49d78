package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeDetails;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.EntryForm;
import dev.mubiao.directory.ui.StaleNote;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a business office. */
class OfficeForm extends EntryForm<BusinessOffice, OfficeDetails> {

    private final transient DirectoryAdministration directoryAdministration;
    private final transient Directory directory;
    private final transient CurrentActor actor;

    OfficeForm(
            DirectoryAdministration directoryAdministration,
            Directory directory,
            CurrentActor actor,
            Runnable whenSaved,
            Runnable whenCancelled) {
        super(OfficeDetails.class, () -> actor.get().id(), whenSaved, whenCancelled);
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
        this.actor = actor;
        TextField code = text("directory.admin.code", "code", UnitDetails.LONGEST_CODE);
        showAt(code, "directory.code.taken");
        addFields(code, text("directory.admin.office.name", "name", UnitDetails.LONGEST_NAME));
    }

    @Override
    protected OfficeDetails details(@Nullable BusinessOffice existing) {
        return existing == null ? new OfficeDetails("", "") : existing.details();
    }

    @Override
    protected String id(BusinessOffice existing) {
        return existing.id().value().toString();
    }

    @Override
    protected BusinessOffice current(BusinessOffice existing) {
        return directory.office(existing.id());
    }

    @Override
    protected StaleNote.Words words(String component, @Nullable Object value) {
        String label = component.equals("code") ? "directory.admin.code" : "directory.admin.office.name";
        return new StaleNote.Words(getTranslation(label), Objects.toString(value, ""));
    }

    @Override
    protected String title(@Nullable BusinessOffice existing) {
        return existing == null ? getTranslation("directory.admin.office.new") : existing.name();
    }

    @Override
    protected void store(@Nullable BusinessOffice existing, OfficeDetails read, OfficeDetails facts) {
        if (existing == null) {
            directoryAdministration.createOffice(actor.get(), facts.code(), facts.name());
        } else {
            directoryAdministration.changeOffice(actor.get(), existing.id(), read, facts);
        }
    }
}
