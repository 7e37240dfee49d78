package dev.mubiao.directory.ui.substitution;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.ui.EntryForm;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.DayPicker;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form by which a substitute is appointed for a person: who, when, for which work. */
class SubstitutionForm extends EntryForm<Person, SubstitutionFormData> {

    private final transient SubstitutionPresenter presenter;
    private final ComboBox<Person> deputy = new ComboBox<>();
    private final DayPicker from = new DayPicker(getTranslation("directory.deputies.from"));
    private final DayPicker to = new DayPicker(getTranslation("directory.deputies.to"));
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    SubstitutionForm(SubstitutionPresenter presenter, Runnable whenSaved, Runnable whenCancelled) {
        super(SubstitutionFormData.class, () -> presenter.reader().id(), whenSaved, whenCancelled);
        this.presenter = presenter;
        String required = getTranslation("directory.admin.required");
        deputy.setLabel(getTranslation("directory.deputies.deputy"));
        deputy.setItemLabelGenerator(person -> person.displayName() + " · " + person.loginName());
        binder.forField(deputy).asRequired(required).bind("deputy");
        binder.forField(from).asRequired(required).bind("from");
        binder.forField(to).asRequired(required).bind("to");
        showAt(deputy, "directory.deputy.unfit");
        showAt(deputy, "directory.deputy.circle");
        showAt(from, "directory.deputy.taken");
        showAt(to, "directory.deputy.span");
        Checkbox openWork = new Checkbox(getTranslation("directory.deputies.openWork"));
        binder.forField(openWork).bind("openWork");
        offerWork();
        Div span = new Div(from, to);
        span.addClassName("deputy-span");
        addFields(deputy, span, whole, roles, openWork);
    }

    private void offerWork() {
        whole.setLabel(getTranslation("directory.deputies.scope"));
        whole.setItems(true, false);
        whole.setItemLabelGenerator(
                all -> getTranslation(all ? "directory.deputies.scope.all" : "directory.deputies.scope.some"));
        whole.addValueChangeListener(change -> {
            whole.setHelperText(getTranslation(
                    change.getValue() ? "directory.deputies.scope.all.hint" : "directory.deputies.scope.some.hint"));
            roles.setVisible(!change.getValue());
        });
        roles.setLabel(getTranslation("directory.admin.roles"));
        roles.setItemLabelGenerator(role -> getTranslation(role.key()));
        binder.forField(roles)
                .withValidator(
                        chosen -> whole.getValue() || !chosen.isEmpty(),
                        getTranslation("directory.deputies.roles.missing"))
                .withConverter(chosen -> whole.getValue() ? Set.<Role>of() : chosen, stored -> stored)
                .bind("roles");
    }

    @Override
    protected void prepare(@Nullable Person person) {
        Choices.offerByLabel(
                deputy,
                presenter.people().stream()
                        .filter(one ->
                                one.enabled() && !(person != null && one.id().equals(person.id())))
                        .toList());
        List<Role> held = person == null
                ? List.of()
                : person.grants().stream().map(Grant::role).distinct().sorted().toList();
        roles.setItems(held);
        whole.setValue(true);
        whole.setReadOnly(held.isEmpty());
        to.setMin(presenter.today());
    }

    @Override
    protected SubstitutionFormData details(@Nullable Person person) {
        return new SubstitutionFormData(null, presenter.today(), null, Set.of(), true);
    }

    @Override
    protected String id(Person person) {
        return person.id().value().toString();
    }

    @Override
    protected String title(@Nullable Person person) {
        return person == null || person.id().equals(presenter.reader().id())
                ? getTranslation("directory.deputies.create")
                : getTranslation("directory.deputies.create.for", person.displayName());
    }

    @Override
    protected void store(@Nullable Person person, SubstitutionFormData read, SubstitutionFormData entry) {
        presenter.appoint(new SubstitutionDetails(
                Objects.requireNonNull(person).id(),
                Objects.requireNonNull(entry.deputy()).id(),
                Objects.requireNonNull(entry.from()),
                Objects.requireNonNull(entry.to()),
                entry.roles(),
                entry.openWork()));
    }
}
