package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.EntryForm;
import dev.mubiao.directory.ui.OrganisationNames;
import dev.mubiao.directory.ui.StaleNote;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.Toasts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a person who signs in: names, roles, password. */
class PersonForm extends EntryForm<Person, PersonDetails> {

    private final transient DirectoryAdministration directoryAdministration;
    private final transient Directory directory;
    private final transient CurrentActor actor;
    private final transient AccountClosureWarnings accountClosureWarnings;
    private final GrantsField grants = new GrantsField();
    private final PasswordField password = new PasswordField();
    private final ComboBox<Person> superior = new ComboBox<>();
    private final Button setPassword = new Button();
    private transient @Nullable Person shown;

    PersonForm(
            DirectoryAdministration directoryAdministration,
            Directory directory,
            CurrentActor actor,
            AccountClosureWarnings accountClosureWarnings,
            MasterDetailPanel<Person> masterDetailPanel) {
        super(PersonDetails.class, () -> actor.get().id(), masterDetailPanel::saved, masterDetailPanel::cancelled);
        this.accountClosureWarnings = accountClosureWarnings;
        this.directoryAdministration = directoryAdministration;
        this.directory = directory;
        this.actor = actor;
        TextField login = text("directory.admin.person.login", "loginName", PersonDetails.LONGEST_LOGIN_NAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        showAt(login, "directory.person.nameTaken");
        showAt(login, "directory.person.nameCharacters");
        Checkbox enabled = new Checkbox(getTranslation("directory.admin.person.enabled"));
        binder.forField(enabled).bind("enabled");
        binder.forField(grants)
                .withValidator(given -> grants.withoutPlace().isEmpty(), context -> withoutPlace())
                .bind("grants");
        showAt(grants, "directory.person.lastAdministrator");
        password.setManualValidation(true);
        showAt(password, "directory.password.length");
        showAt(password, "directory.password.bytes");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.addValueChangeListener(change -> password.setInvalid(false));
        setPassword.setText(getTranslation("directory.admin.person.password.set"));
        setPassword.addClickListener(click -> setPassword());
        Div line = new Div(password, setPassword);
        line.addClassName("password-line");
        superior.setLabel(getTranslation("directory.admin.person.superior"));
        superior.setClearButtonVisible(true);
        superior.setItemLabelGenerator(person -> person.displayName() + " · " + person.loginName());
        binder.forField(superior)
                .withConverter(person -> person == null ? null : person.id(), this::person)
                .bind("superior");
        showAt(superior, "directory.person.ownSuperior");
        showAt(superior, "directory.person.superiorCircle");
        addFields(
                login,
                text("directory.admin.person.name", "displayName", PersonDetails.LONGEST_NAME),
                email(),
                superior,
                enabled,
                grants,
                line);
    }

    private String withoutPlace() {
        Role role = grants.withoutPlace().orElseThrow();
        String key = role.scope() == Role.Scope.UNIT
                ? "directory.admin.roles.withoutUnit"
                : "directory.admin.roles.withoutOffice";
        return getTranslation(key, getTranslation(role.key()));
    }

    private EmailField email() {
        EmailField email = new EmailField(getTranslation("directory.admin.person.email"));
        email.setMaxLength(PersonDetails.LONGEST_EMAIL);
        email.setErrorMessage(getTranslation("directory.admin.person.email.invalid"));
        binder.forField(email).bind("email");
        keep("email", email);
        return email;
    }

    private @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : directory.person(id);
    }

    @Override
    protected void prepare(@Nullable Person existing) {
        grants.offer(OrganisationNames.of(directory));
        Choices.offerByLabel(
                superior, directory.people().stream().filter(Person::enabled).toList());
        password.clear();
        password.setInvalid(false);
        password.setLabel(getTranslation(
                existing == null ? "directory.admin.person.password" : "directory.admin.person.password.new"));
        setPassword.setVisible(existing != null);
        shown = existing;
    }

    @Override
    protected PersonDetails details(@Nullable Person existing) {
        return existing == null ? new PersonDetails("", "", true, Set.of()) : existing.details();
    }

    @Override
    protected String id(Person existing) {
        return existing.id().value().toString();
    }

    @Override
    protected Person current(Person existing) {
        return directory.person(existing.id());
    }

    @Override
    protected StaleNote.@Nullable Words words(String component, @Nullable Object value) {
        return PersonWords.of(component, value, directory, this::getTranslation);
    }

    @Override
    protected String title(@Nullable Person existing) {
        return existing == null ? getTranslation("directory.admin.person.new") : existing.displayName();
    }

    @Override
    protected void store(@Nullable Person existing, PersonDetails read, PersonDetails details) {
        if (existing == null) {
            directoryAdministration.createPerson(actor.get(), details, password.getValue());
        } else {
            directoryAdministration.changePerson(actor.get(), existing.id(), read, details);
            if (existing.enabled() && !details.enabled()) {
                accountClosureWarnings.tell(actor.get(), existing);
            }
        }
    }

    private void setPassword() {
        Person person = shown;
        if (person != null
                && done(() -> directoryAdministration.resetPassword(actor.get(), person.id(), password.getValue()))) {
            password.clear();
            Toasts.success(getTranslation("directory.admin.person.password.done", person.displayName()));
        }
    }

    @Override
    public boolean changed() {
        return super.changed() || !password.isEmpty() || grants.withoutPlace().isPresent();
    }
}
