package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.EntryForm;
import dev.mubiao.directory.ui.OrganisationNames;
import dev.mubiao.directory.ui.StaleNote;
import dev.mubiao.uikit.Choices;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a budget unit: what it is, who supervises it and which office looks after it. */
class UnitForm extends EntryForm<BudgetUnit, UnitForm.Entered> {

    /** What is entered; a new unit has no office until one is chosen. Public, as the binder reads it by reflection. */
    public record Entered(
            String code,
            String name,
            @Nullable UnitId supervisingDepartment,
            @Nullable OfficeId office) {

        private UnitDetails details() {
            return new UnitDetails(code, name, supervisingDepartment, Objects.requireNonNull(office));
        }
    }

    private final transient DirectoryAdministration directoryAdministration;
    private final transient Directory directory;
    private final transient CurrentActor actor;
    private final ComboBox<UnitId> department = new ComboBox<>();
    private final ComboBox<OfficeId> office = new ComboBox<>();

    UnitForm(
            DirectoryAdministration directoryAdministration,
            Directory directory,
            CurrentActor actor,
            Runnable whenSaved,
            Runnable whenCancelled) {
        super(Entered.class, () -> actor.get().id(), whenSaved, whenCancelled);
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
        this.actor = actor;
        TextField code = text("directory.admin.code", "code", UnitDetails.LONGEST_CODE);
        showAt(code, "directory.code.taken");
        department.setLabel(getTranslation("directory.admin.unit.department"));
        department.setHelperText(getTranslation("directory.admin.unit.department.help"));
        department.setClearButtonVisible(true);
        department.setWidthFull();
        showAt(department, "directory.unit.supervisesItself");
        showAt(department, "directory.unit.circle");
        binder.forField(department).bind("supervisingDepartment");
        office.setLabel(getTranslation("directory.admin.unit.office"));
        office.setWidthFull();
        binder.forField(office)
                .asRequired(getTranslation("directory.admin.required"))
                .bind("office");
        addFields(code, text("directory.admin.unit.name", "name", UnitDetails.LONGEST_NAME), department, office);
    }

    @Override
    protected void prepare(@Nullable BudgetUnit existing) {
        OrganisationNames organisationNames = OrganisationNames.of(directory);
        department.setItemLabelGenerator(organisationNames::name);
        Choices.offer(
                department,
                organisationNames.unitIds().stream()
                        .filter(id -> existing == null || !id.equals(existing.id()))
                        .toList());
        office.setItemLabelGenerator(organisationNames::name);
        Choices.offer(office, organisationNames.officeIds());
    }

    @Override
    protected Entered details(@Nullable BudgetUnit existing) {
        return Optional.ofNullable(existing)
                .map(unit -> new Entered(
                        unit.code(), unit.name(), unit.supervisingDepartment().orElse(null), unit.office()))
                .orElse(new Entered("", "", null, null));
    }

    @Override
    protected String title(@Nullable BudgetUnit existing) {
        return existing == null ? getTranslation("directory.admin.unit.new") : existing.name();
    }

    @Override
    protected String id(BudgetUnit existing) {
        return existing.id().value().toString();
    }

    @Override
    protected BudgetUnit current(BudgetUnit existing) {
        return directory.unit(existing.id());
    }

    @Override
    protected StaleNote.@Nullable Words words(String component, @Nullable Object value) {
        OrganisationNames names = OrganisationNames.of(directory);
        return switch (component) {
            case "code" -> new StaleNote.Words(getTranslation("directory.admin.code"), Objects.toString(value, ""));
            case "name" ->
                new StaleNote.Words(getTranslation("directory.admin.unit.name"), Objects.toString(value, ""));
            case "supervisingDepartment" ->
                new StaleNote.Words(
                        getTranslation("directory.admin.unit.department"),
                        value instanceof UnitId id ? names.name(id) : "");
            case "office" ->
                new StaleNote.Words(
                        getTranslation("directory.admin.unit.office"),
                        value instanceof OfficeId id ? names.name(id) : "");
            default -> null;
        };
    }

    @Override
    protected void store(@Nullable BudgetUnit existing, Entered read, Entered entered) {
        if (existing == null) {
            directoryAdministration.createUnit(actor.get(), entered.details());
        } else {
            directoryAdministration.changeUnit(actor.get(), existing.id(), read.details(), entered.details());
        }
    }
}
