package dev.mubiao.directory.ui.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.BusinessOffice;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeDetails;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitDetails;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.ui.StaleNote;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PageForms;
import dev.mubiao.testing.PageParts;
import dev.mubiao.testing.PortalTest;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The administrator at the registers. */
@PortalTest
class AdministrationViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    MasterDetailPanelFactory panels;

    Organisation organisation;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(organisation.admin().loginName(), "", "ROLE_ADMINISTRATOR"));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void unitIsCreatedUnderItsOffice() {
        MasterDetailPanel<BudgetUnit> masterDetailPanel = shown(panels.units());
        masterDetailPanel.create();
        enter("directory.admin.code", "u-new");
        enter("directory.admin.unit.name", "城南水务所");
        ComboBox<OfficeId> office = _get(ComboBox.class, spec -> spec.withLabel(text("directory.admin.unit.office")));
        _setValue(office, organisation.office());

        press("directory.admin.save");

        assertThat(directory.units())
                .filteredOn(unit -> unit.code().equals("u-new"))
                .singleElement()
                .satisfies(unit -> assertThat(unit.name()).isEqualTo("城南水务所"))
                .satisfies(unit -> assertThat(unit.office()).isEqualTo(organisation.office()));
    }

    @Test
    void missingFieldsAreMarkedAndNothingIsStored() {
        int before = directory.units().size();
        MasterDetailPanel<BudgetUnit> masterDetailPanel = shown(panels.units());
        masterDetailPanel.create();

        press("directory.admin.save");

        assertThat(field("directory.admin.code").isInvalid()).isTrue();
        assertThat(directory.units()).hasSize(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void takenCodeIsSaidAtItsField() {
        MasterDetailPanel<BudgetUnit> masterDetailPanel = shown(panels.units());
        masterDetailPanel.create();
        enter("directory.admin.code", directory.unit(organisation.unit()).code());
        enter("directory.admin.unit.name", "重复编码单位");
        ComboBox<OfficeId> office = _get(ComboBox.class, spec -> spec.withLabel(text("directory.admin.unit.office")));
        _setValue(office, organisation.office());

        press("directory.admin.save");

        assertThat(field("directory.admin.code").isInvalid()).isTrue();
        assertThat(directory.units()).extracting(BudgetUnit::name).doesNotContain("重复编码单位");
    }

    @Test
    @SuppressWarnings("unchecked")
    void personIsCreatedWithTheRoleThatWasChosen() {
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.create();
        enter("directory.admin.person.login", "newcomer");
        enter("directory.admin.person.name", "新来者");
        _setValue(_get(PasswordField.class), "long enough");
        ComboBox<Role> role = _get(ComboBox.class, spec -> spec.withPlaceholder(text("directory.admin.roles.add")));
        _setValue(role, Role.PREPARER);
        ComboBox<UnitId> unit = _get(ComboBox.class, spec -> spec.withPlaceholder(text("directory.admin.roles.unit")));
        _setValue(unit, organisation.unit());

        press("directory.admin.save");

        assertThat(directory.personByLoginName("newcomer").orElseThrow().grants())
                .containsExactly(Grant.of(Role.PREPARER, organisation.unit()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRoleWithoutItsUnitIsNoRoleAndNotForgotten() {
        Actor preparer = organisation.preparer();
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(preparer.id()));
        ComboBox<Role> role = _get(ComboBox.class, spec -> spec.withPlaceholder(text("directory.admin.roles.add")));
        _setValue(role, Role.UNIT_REVIEWER);
        assertThat(_get(PersonForm.class).changed()).isTrue();

        press("directory.admin.save");

        assertThat(_get(GrantsField.class).isInvalid()).isTrue();
        assertThat(_get(GrantsField.class).getErrorMessage()).isEqualTo(text("directory.admin.roles.withoutUnit"));
        assertThat(_find(PersonForm.class)).isNotEmpty();

        _setValue(role, null);
        assertThat(_get(GrantsField.class).isInvalid()).isFalse();
        press("directory.admin.save");

        assertThat(_find(PersonForm.class)).isEmpty();
        assertThat(directory.person(preparer.id()).grants()).isEqualTo(preparer.grants());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatSomebodyElseChangedIsToldFieldByFieldAndNothingTypedIsLost() {
        Actor preparer = organisation.preparer();
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(preparer.id()));
        enter("directory.admin.person.name", "我写的姓名");
        _setValue(_get(PasswordField.class), "typed already");
        PersonDetails before = directory.person(preparer.id()).details();
        administration.changePerson(
                organisation.admin(),
                preparer.id(),
                new PersonDetails(
                        before.loginName(), "他写的姓名", true, Set.of(Grant.of(Role.AUDITOR)), "new@example.org", null));

        press("directory.admin.save");

        assertThat(directory.person(preparer.id()).displayName()).isEqualTo("他写的姓名");
        assertThat(_find(StaleNote.class))
                .singleElement()
                .satisfies(note -> assertThat(_find(note, ListItem.class))
                        .extracting(ListItem::getText)
                        .containsExactly(
                                UI.getCurrent()
                                        .getTranslation(
                                                "directory.stale.both",
                                                text("directory.admin.person.name"),
                                                before.displayName(),
                                                "他写的姓名",
                                                "我写的姓名"),
                                UI.getCurrent()
                                        .getTranslation(
                                                "directory.stale.field",
                                                text("directory.admin.roles"),
                                                text(Role.PREPARER.key()) + " · "
                                                        + directory
                                                                .unit(organisation.unit())
                                                                .code()
                                                        + " "
                                                        + directory
                                                                .unit(organisation.unit())
                                                                .name(),
                                                text(Role.AUDITOR.key())),
                                UI.getCurrent()
                                        .getTranslation(
                                                "directory.stale.field",
                                                text("directory.admin.person.email"),
                                                text("directory.stale.nothing"),
                                                "new@example.org")));
        assertThat(field("directory.admin.person.name").getValue()).isEqualTo("我写的姓名");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("typed already");
        assertThat(_get(PersonForm.class).changed()).isTrue();

        press("directory.admin.save");

        PersonDetails saved = directory.person(preparer.id()).details();
        assertThat(saved.displayName()).isEqualTo("我写的姓名");
        assertThat(saved.email()).isEqualTo("new@example.org");
        assertThat(saved.grants()).containsExactly(Grant.of(Role.AUDITOR));
    }

    @Test
    void aStaleUnitAndAStaleOfficeAreNotOverwritten() {
        MasterDetailPanel<BudgetUnit> units = shown(panels.units());
        BudgetUnit unit = directory.unit(organisation.unit());
        units.open(unit);
        enter("directory.admin.unit.name", "我改的单位");
        administration.changeUnit(
                organisation.admin(), unit.id(), new UnitDetails(unit.code(), "他改的单位", null, organisation.office()));
        press("directory.admin.save");
        assertThat(directory.unit(unit.id()).name()).isEqualTo("他改的单位");
        assertThat(_find(StaleNote.class)).isNotEmpty();
        press("directory.admin.save");
        assertThat(directory.unit(unit.id()).name()).isEqualTo("我改的单位");
        UI.getCurrent().removeAll();

        MasterDetailPanel<BusinessOffice> offices = shown(panels.offices());
        BusinessOffice office = directory.office(organisation.office());
        offices.open(office);
        enter("directory.admin.office.name", "我改的科室");
        administration.changeOffice(
                organisation.admin(), office.id(), office.details(), new OfficeDetails(office.code(), "他改的科室"));
        press("directory.admin.save");
        assertThat(directory.office(office.id()).name()).isEqualTo("他改的科室");
        press("directory.admin.save");
        assertThat(directory.office(office.id()).name()).isEqualTo("我改的科室");
    }

    /** A new password is no change of what the form shows. */
    @Test
    void aNewPasswordMakesNoFormStale() {
        Actor preparer = organisation.preparer();
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(preparer.id()));
        enter("directory.admin.person.name", "新姓名");
        administration.resetPassword(organisation.admin(), preparer.id(), "another one 2");

        press("directory.admin.save");

        assertThat(directory.person(preparer.id()).displayName()).isEqualTo("新姓名");
    }

    @Test
    void shortPasswordIsSaidAtItsFieldAndNobodyIsCreated() {
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.create();
        enter("directory.admin.person.login", "hasty");
        enter("directory.admin.person.name", "急性子");
        _setValue(_get(PasswordField.class), "x");

        press("directory.admin.save");

        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(directory.personByLoginName("hasty")).isEmpty();
    }

    @Test
    void disabledPersonIsStoredAsDisabled() {
        Actor preparer = organisation.preparer();
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(preparer.id()));
        _setValue(_get(Checkbox.class), false);

        press("directory.admin.save");

        assertThat(directory.person(preparer.id()).enabled()).isFalse();
        assertThat(directory.person(preparer.id()).grants()).isEqualTo(preparer.grants());
    }

    @Test
    void untouchedFormIsClosedWithoutAsking() {
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(organisation.preparer().id()));

        press("directory.admin.cancel");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(_find(PersonForm.class)).isEmpty();
    }

    /** As by a forged event; a browser does not offer it. */
    @Test
    void theButtonsOfAHiddenFormDoNothing() {
        MasterDetailPanel<BusinessOffice> masterDetailPanel = shown(panels.offices());
        int before = directory.offices().size();

        fillInAndPressAll();
        masterDetailPanel.create();
        press("directory.admin.cancel");
        fillInAndPressAll();

        assertThat(directory.offices()).hasSize(before);
    }

    private static void fillInAndPressAll() {
        PageForms forms = new PageForms();
        PageParts.below(UI.getCurrent(), TextField.class::isInstance).forEach(forms::enterAnother);
        PageParts.below(UI.getCurrent(), Button.class::isInstance)
                .forEach(button -> forms.attempt(((Button) button)::click));
        assertThat(forms.failures()).isEmpty();
    }

    @Test
    void unsavedChangesAreNotLostWithoutAsking() {
        MasterDetailPanel<Person> masterDetailPanel = shown(panels.people());
        masterDetailPanel.open(directory.person(organisation.preparer().id()));
        enter("directory.admin.person.name", "改了一半");

        press("directory.admin.cancel");

        assertThat(_find(ConfirmDialog.class)).hasSize(1);
        assertThat(_find(PersonForm.class)).hasSize(1);
    }

    @Test
    void officeGetsItsNewName() {
        MasterDetailPanel<BusinessOffice> masterDetailPanel = shown(panels.offices());
        masterDetailPanel.open(directory.office(organisation.office()));
        enter("directory.admin.office.name", "社会保障科");

        press("directory.admin.save");

        assertThat(directory.office(organisation.office()).name()).isEqualTo("社会保障科");
    }

    private static <D extends Component> D shown(D panel) {
        UI.getCurrent().add(panel);
        return panel;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(text(label)));
    }

    private static void enter(String label, String value) {
        _setValue(field(label), value);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(text(label))));
    }
}
